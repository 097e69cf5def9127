-- sqlite
select "users"."name"
from "users"
where exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id" and ("posts"."published" is true or "posts"."rating" is null))
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id" and ("posts"."published" is true or "posts"."rating" is null))
order by "users"."id"
-- result
Ann
Cid
