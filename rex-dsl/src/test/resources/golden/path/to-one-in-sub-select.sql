-- sqlite
select "users"."name"
from "users"
where "users"."name" in (select "comments_post_author"."name"
  from "comments"
  left join "posts" "comments_post" on "comments_post"."id" = "comments"."post_id"
  left join "users" "comments_post_author" on "comments_post_author"."id" = "comments_post"."author_id")
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where "users"."name" in (select "comments_post_author"."name"
  from "comments"
  left join "posts" "comments_post" on "comments_post"."id" = "comments"."post_id"
  left join "users" "comments_post_author" on "comments_post_author"."id" = "comments_post"."author_id")
order by "users"."id"
-- result
Ann
Bob
