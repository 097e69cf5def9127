-- sqlite
select "tags"."name"
from "tags"
where exists (select 1
  from "posts"
  join "post_tags" on "post_tags"."post_id" = "posts"."id"
  where "post_tags"."tag_id" = "tags"."id" and "posts"."published")
order by "tags"."id"
-- postgresql
select "tags"."name"
from "tags"
where exists (select 1
  from "posts"
  join "post_tags" on "post_tags"."post_id" = "posts"."id"
  where "post_tags"."tag_id" = "tags"."id" and "posts"."published")
order by "tags"."id"
-- result
java
sql
news
