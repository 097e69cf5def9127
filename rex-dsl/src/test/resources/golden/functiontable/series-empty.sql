-- postgresql
select "series"."value"
from generate_series(?, ?, ?) "series" ("value")
-- binds: 2, 1, 1
-- result
(no rows)
-- sqlite
select "series"."value"
from (with recursive "series" ("value") as (select ?
  where ? <= ?
  union all
  select "series"."value" + ?
  from "series"
  where "series"."value" + ? <= ?) select "series"."value" as "value" from "series") "series"
-- binds: 2, 2, 1, 1, 1, 1
