-- postgresql
with "busy" ("author_id", "c2") as not materialized (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select count(*)
from "busy"
-- result
3
-- sqlite
with "busy" ("author_id", "c2") as not materialized (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select count(*)
from "busy"
