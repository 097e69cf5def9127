-- sqlite
select "users"."name"
from "users"
where "users"."id" in (select "posts"."author_id"
  from "posts"
  where "posts"."rating" is not null)
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where "users"."id" in (select "posts"."author_id"
  from "posts"
  where "posts"."rating" is not null)
order by "users"."id"
-- result
Ann
Bob
