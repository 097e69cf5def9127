-- sqlite
select "posts"."title"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
where exists (select 1
  from "comments"
  where "comments"."author_id" = "posts_author"."id")
order by "posts"."id"
-- postgresql
select "posts"."title"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
where exists (select 1
  from "comments"
  where "comments"."author_id" = "posts_author"."id")
order by "posts"."id"
-- result
Alpha
Beta
Gamma
Delta
