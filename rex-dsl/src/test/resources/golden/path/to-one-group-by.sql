-- sqlite
select "posts_author"."name", count(*)
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
group by "posts_author"."name"
order by "posts_author"."name"
-- postgresql
select "posts_author"."name", count(*)
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
group by "posts_author"."name"
order by "posts_author"."name"
-- result
[Ann, 3]
[Bob, 1]
[Cid, 1]
