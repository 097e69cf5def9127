-- sqlite
select "posts"."title"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
order by "posts_author"."name" desc, "posts"."id"
-- postgresql
select "posts"."title"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
order by "posts_author"."name" desc, "posts"."id"
-- result
Epsilon
Delta
Alpha
Beta
Gamma
