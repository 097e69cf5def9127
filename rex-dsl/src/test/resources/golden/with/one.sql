-- postgresql
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select "users"."name", "busy"."c2"
from "users"
join "busy" on "busy"."author_id" = "users"."id"
order by "users"."id"
-- result
[Ann, 3]
[Bob, 1]
[Cid, 1]
-- sqlite
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select "users"."name", "busy"."c2"
from "users"
join "busy" on "busy"."author_id" = "users"."id"
order by "users"."id"
