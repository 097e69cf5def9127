-- postgresql
with recursive "numbers" ("c1") as (select ?
  union all
  select "numbers"."c1" + ?
  from "numbers"
  where "numbers"."c1" < ?)
select sum(cast("numbers"."c1" as bigint))
from "numbers"
-- binds: 1, 1, 5
-- result
15
-- sqlite
with recursive "numbers" ("c1") as (select ?
  union all
  select "numbers"."c1" + ?
  from "numbers"
  where "numbers"."c1" < ?)
select sum("numbers"."c1")
from "numbers"
-- binds: 1, 1, 5
