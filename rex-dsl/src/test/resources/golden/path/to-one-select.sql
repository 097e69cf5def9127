-- sqlite
select "posts"."title", "posts_author"."name", "posts_author"."email"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
order by "posts"."id"
-- postgresql
select "posts"."title", "posts_author"."name", "posts_author"."email"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
order by "posts"."id"
-- result
[Alpha, Ann, ann@blog.test]
[Beta, Ann, ann@blog.test]
[Gamma, Ann, ann@blog.test]
[Delta, Bob, bob@blog.test]
[Epsilon, Cid, cid@blog.test]
