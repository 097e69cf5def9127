-- postgresql
select "posts"."title"
from "posts"
where ("posts"."id", "posts"."author_id") in (select "comments"."post_id", "comments"."author_id"
  from "comments")
order by "posts"."id"
-- result
Alpha
-- sqlite
select "posts"."title"
from "posts"
where ("posts"."id", "posts"."author_id") in (select "comments"."post_id", "comments"."author_id"
  from "comments")
order by "posts"."id"
