-- postgresql
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select "busy"."author_id"
from "busy"
where "busy"."c2" = (select max("busy"."c2")
  from "busy")
-- result
1
-- sqlite
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select "busy"."author_id"
from "busy"
where "busy"."c2" = (select max("busy"."c2")
  from "busy")
