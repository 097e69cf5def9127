-- postgresql
select "users"."name"
from "users"
where not exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id")
-- result
Dora
-- sqlite
select "users"."name"
from "users"
where not exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id")
