-- sqlite
select "comments"."body", "comments_post"."title", "comments_post_author"."name", "comments_author"."name"
from "comments"
left join "posts" "comments_post" on "comments_post"."id" = "comments"."post_id"
left join "users" "comments_post_author" on "comments_post_author"."id" = "comments_post"."author_id"
left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
order by "comments"."id"
-- postgresql
select "comments"."body", "comments_post"."title", "comments_post_author"."name", "comments_author"."name"
from "comments"
left join "posts" "comments_post" on "comments_post"."id" = "comments"."post_id"
left join "users" "comments_post_author" on "comments_post_author"."id" = "comments_post"."author_id"
left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
order by "comments"."id"
-- result
[Nice., Alpha, Ann, Bob]
[Thanks., Alpha, Ann, Ann]
[Welcome., Alpha, Ann, Bob]
[Anonymous., Delta, Bob, null]
[Who?, Delta, Bob, Ann]
