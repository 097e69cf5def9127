-- sqlite
select "writer"."name", "posts"."title", "tags"."name"
from "post_tags"
join "posts" on "posts"."id" = "post_tags"."post_id"
join "tags" on "tags"."id" = "post_tags"."tag_id"
join "users" "writer" on "writer"."id" = "posts"."author_id"
order by "posts"."id", "tags"."id"
-- postgresql
select "writer"."name", "posts"."title", "tags"."name"
from "post_tags"
join "posts" on "posts"."id" = "post_tags"."post_id"
join "tags" on "tags"."id" = "post_tags"."tag_id"
join "users" "writer" on "writer"."id" = "posts"."author_id"
order by "posts"."id", "tags"."id"
-- result
[Ann, Alpha, java]
[Ann, Alpha, sql]
[Ann, Gamma, java]
[Bob, Delta, sql]
[Cid, Epsilon, news]
