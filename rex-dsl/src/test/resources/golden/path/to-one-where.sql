-- sqlite
select "posts"."title"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
where "posts_author"."age" > ?
order by "posts"."id"
-- binds: 28
-- postgresql
select "posts"."title"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
where "posts_author"."age" > ?
order by "posts"."id"
-- binds: 28
-- result
Alpha
Beta
Gamma
Epsilon
