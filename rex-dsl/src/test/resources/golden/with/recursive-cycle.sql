-- postgresql
with recursive "ring" ("c1") as (select ?
  union all
  select "ring"."c1" % ? + ?
  from "ring") cycle "c1"
set "is_cycle"
using "cycle_path"
select "ring"."c1"
from "ring"
where not "ring"."is_cycle"
order by "ring"."c1"
-- binds: 1, 3, 1
-- result
1
2
3
-- sqlite
-- unsupported
