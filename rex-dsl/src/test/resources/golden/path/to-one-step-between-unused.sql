-- sqlite
select "posts"."title", "posts_author_profile"."city"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
left join "profiles" "posts_author_profile" on "posts_author_profile"."user_id" = "posts_author"."id"
order by "posts"."id"
-- postgresql
select "posts"."title", "posts_author_profile"."city"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
left join "profiles" "posts_author_profile" on "posts_author_profile"."user_id" = "posts_author"."id"
order by "posts"."id"
-- result
[Alpha, Rome]
[Beta, Rome]
[Gamma, Rome]
[Delta, null]
[Epsilon, null]
