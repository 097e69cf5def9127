-- sqlite
select "comments"."body", "users"."name"
from "comments"
left join "posts" "comments_post" on "comments_post"."id" = "comments"."post_id"
join "users" on "users"."id" = "comments_post"."author_id"
order by "comments"."id"
-- postgresql
select "comments"."body", "users"."name"
from "comments"
left join "posts" "comments_post" on "comments_post"."id" = "comments"."post_id"
join "users" on "users"."id" = "comments_post"."author_id"
order by "comments"."id"
-- result
[Nice., Ann]
[Thanks., Ann]
[Welcome., Ann]
[Anonymous., Bob]
[Who?, Bob]
