-- postgresql
with "busy" ("author_id", "c2") as materialized (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select sum("busy"."c2")
from "busy"
-- result
5
-- sqlite
with "busy" ("author_id", "c2") as materialized (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select sum("busy"."c2")
from "busy"
