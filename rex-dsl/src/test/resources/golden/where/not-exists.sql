-- sqlite
select "users"."name"
from "users"
where not exists (select "posts"."id"
  from "posts"
  where "posts"."author_id" = "users"."id" and "posts"."published")
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where not exists (select "posts"."id"
  from "posts"
  where "posts"."author_id" = "users"."id" and "posts"."published")
order by "users"."id"
-- result
Bob
Dora
