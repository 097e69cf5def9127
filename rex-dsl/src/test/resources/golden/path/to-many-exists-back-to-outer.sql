-- sqlite
select "users"."name"
from "users"
where exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id" and exists (select 1
    from "comments"
    where "comments"."post_id" = "posts"."id" and "comments"."author_id" = "users"."id"))
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id" and exists (select 1
    from "comments"
    where "comments"."post_id" = "posts"."id" and "comments"."author_id" = "users"."id"))
order by "users"."id"
-- result
Ann
