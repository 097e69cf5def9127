-- sqlite
select "users"."name"
from "users"
where not (select count(*)
  from "posts"
  where "posts"."author_id" = "users"."id") between ? and ?
order by "users"."id"
-- binds: 1, 2
-- postgresql
select "users"."name"
from "users"
where not (select count(*)
  from "posts"
  where "posts"."author_id" = "users"."id") between ? and ?
order by "users"."id"
-- binds: 1, 2
-- result
Ann
Dora
