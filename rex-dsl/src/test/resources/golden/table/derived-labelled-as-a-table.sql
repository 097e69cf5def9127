-- postgresql
select "users"."name", "users_2"."c2"
from "users"
join (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "users_2" on "users_2"."author_id" = "users"."id"
order by "users"."id"
-- result
[Ann, 3]
[Bob, 1]
[Cid, 1]
-- sqlite
select "users"."name", "users_2"."c2"
from "users"
join (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "users_2" on "users_2"."author_id" = "users"."id"
order by "users"."id"
