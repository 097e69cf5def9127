-- sqlite
select "posts"."title"
from "posts"
where exists (select 1
  from "comments"
  left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
  where "comments"."post_id" = "posts"."id" and "comments_author"."name" = ?)
order by "posts"."id"
-- binds: 'Ann'
-- postgresql
select "posts"."title"
from "posts"
where exists (select 1
  from "comments"
  left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
  where "comments"."post_id" = "posts"."id" and "comments_author"."name" = ?)
order by "posts"."id"
-- binds: 'Ann'
-- result
Alpha
Delta
