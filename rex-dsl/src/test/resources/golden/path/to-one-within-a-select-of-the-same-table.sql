-- sqlite
select "posts"."title"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
where "posts_author"."name" = ? and "posts"."rating" < (select max("posts"."rating")
  from "posts"
  left join "users" "posts_author_2" on "posts_author_2"."id" = "posts"."author_id"
  where "posts_author_2"."name" = ?)
-- binds: 'Ann', 'Ann'
-- result
Gamma
-- postgresql
select "posts"."title"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
where "posts_author"."name" = ? and "posts"."rating" < (select max("posts"."rating")
  from "posts"
  left join "users" "posts_author_2" on "posts_author_2"."id" = "posts"."author_id"
  where "posts_author_2"."name" = ?)
-- binds: 'Ann', 'Ann'
