-- postgresql
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id"), "busiest" ("author_id", "c2") as (select "busy"."author_id", "busy"."c2"
  from "busy"
  where "busy"."c2" >= ?)
select "busiest"."author_id", "busiest"."c2"
from "busiest"
-- binds: 2
-- result
[1, 3]
-- sqlite
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id"), "busiest" ("author_id", "c2") as (select "busy"."author_id", "busy"."c2"
  from "busy"
  where "busy"."c2" >= ?)
select "busiest"."author_id", "busiest"."c2"
from "busiest"
-- binds: 2
