-- postgresql
with recursive "ring" ("c1") as (select ?
  union
  select "ring"."c1" % ? + ?
  from "ring")
select "ring"."c1"
from "ring"
order by "ring"."c1"
-- binds: 1, 3, 1
-- result
1
2
3
-- sqlite
with recursive "ring" ("c1") as (select ?
  union
  select "ring"."c1" % ? + ?
  from "ring")
select "ring"."c1"
from "ring"
order by "ring"."c1"
-- binds: 1, 3, 1
