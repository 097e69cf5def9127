-- postgresql
select "users"."name", "busy"."author_id", "busy"."c2"
from "users"
left join (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "busy" on "busy"."author_id" = "users"."id"
order by "users"."id"
-- result
[Ann, Optional[[1, 3]]]
[Bob, Optional[[2, 1]]]
[Cid, Optional[[3, 1]]]
[Dora, Optional.empty]
-- sqlite
select "users"."name", "busy"."author_id", "busy"."c2"
from "users"
left join (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "busy" on "busy"."author_id" = "users"."id"
order by "users"."id"
