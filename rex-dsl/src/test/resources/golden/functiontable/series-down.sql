-- postgresql
select "series"."value", "series"."ordinality"
from generate_series(?, ?, ?) with ordinality "series" ("value", "ordinality")
-- binds: 10, 1, -4
-- result
[10, 1]
[6, 2]
[2, 3]
-- sqlite
select "series"."value", "series"."ordinality"
from (with recursive "series" ("value", "ordinality") as (select ?, 1
  where ? >= ?
  union all
  select "series"."value" + ?, "series"."ordinality" + 1
  from "series"
  where "series"."value" + ? >= ?) select "series"."value" as "value", "series"."ordinality" as "ordinality" from "series") "series"
-- binds: 10, 10, 1, -4, -4, 1
