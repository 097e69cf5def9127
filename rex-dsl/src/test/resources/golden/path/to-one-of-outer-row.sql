-- sqlite
select "posts"."title"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
where exists (select 1
  from "comments"
  left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
  where "comments"."post_id" = "posts"."id" and "comments_author"."age" < "posts_author"."age")
order by "posts"."id"
-- postgresql
select "posts"."title"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
where exists (select 1
  from "comments"
  left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
  where "comments"."post_id" = "posts"."id" and "comments_author"."age" < "posts_author"."age")
order by "posts"."id"
-- result
Alpha
