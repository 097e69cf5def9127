-- sqlite
select "users"."name", (select count(*)
  from "posts"
  where "posts"."author_id" = "users"."id")
from "users"
order by "users"."id"
-- postgresql
select "users"."name", (select count(*)
  from "posts"
  where "posts"."author_id" = "users"."id")
from "users"
order by "users"."id"
-- result
[Ann, 3]
[Bob, 1]
[Cid, 1]
[Dora, 0]
