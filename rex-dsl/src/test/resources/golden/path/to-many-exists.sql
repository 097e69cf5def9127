-- sqlite
select "users"."name"
from "users"
where exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id")
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id")
order by "users"."id"
-- result
Ann
Bob
Cid
