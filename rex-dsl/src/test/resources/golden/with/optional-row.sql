-- postgresql
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select "users"."name", "busy"."author_id", "busy"."c2"
from "users"
left join "busy" on "busy"."author_id" = "users"."id"
order by "users"."id"
-- result
[Ann, Optional[[1, 3]]]
[Bob, Optional[[2, 1]]]
[Cid, Optional[[3, 1]]]
[Dora, Optional.empty]
-- sqlite
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select "users"."name", "busy"."author_id", "busy"."c2"
from "users"
left join "busy" on "busy"."author_id" = "users"."id"
order by "users"."id"
