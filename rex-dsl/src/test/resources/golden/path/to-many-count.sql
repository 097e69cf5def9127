-- sqlite
select "users"."name", (select count(*)
  from "posts"
  where "posts"."author_id" = "users"."id")
from "users"
where (select count(*)
  from "posts"
  where "posts"."author_id" = "users"."id") < ?
order by (select count(*)
  from "posts"
  where "posts"."author_id" = "users"."id") desc, "users"."id"
-- binds: 2
-- postgresql
select "users"."name", (select count(*)
  from "posts"
  where "posts"."author_id" = "users"."id")
from "users"
where (select count(*)
  from "posts"
  where "posts"."author_id" = "users"."id") < ?
order by (select count(*)
  from "posts"
  where "posts"."author_id" = "users"."id") desc, "users"."id"
-- binds: 2
-- result
[Bob, 1]
[Cid, 1]
[Dora, 0]
