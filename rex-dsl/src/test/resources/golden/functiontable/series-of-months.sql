-- postgresql
select cast("series"."value" as date), "series"."ordinality"
from generate_series(cast(? as timestamp), cast(? as timestamp), cast(? as interval)) with ordinality "series" ("value", "ordinality")
-- binds: 2024-01-31, 2024-05-01, '+1 mons +0 days +0:0:0.000000'
-- result
[2024-01-31, 1]
[2024-02-29, 2]
[2024-03-29, 3]
[2024-04-29, 4]
-- sqlite
select date("series"."value"), "series"."ordinality"
from (with recursive "series" ("value", "ordinality") as (select ?, 1
  where ? <= ?
  union all
  select date("series"."value", 1 || ' months', 'floor'), "series"."ordinality" + 1
  from "series"
  where date("series"."value", 1 || ' months', 'floor') <= ?) select "series"."value" as "value", "series"."ordinality" as "ordinality" from "series") "series"
-- binds: '2024-01-31', '2024-01-31', '2024-05-01', '2024-05-01'
