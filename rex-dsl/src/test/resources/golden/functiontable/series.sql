-- postgresql
select "n"."value"
from generate_series(?, ?, ?) "n" ("value")
-- binds: 1, 4, 1
-- result
1
2
3
4
-- sqlite
select "n"."value"
from (with recursive "series" ("value") as (select ?
  where ? <= ?
  union all
  select "series"."value" + ?
  from "series"
  where "series"."value" + ? <= ?) select "series"."value" as "value" from "series") "n"
-- binds: 1, 1, 4, 1, 1, 4
