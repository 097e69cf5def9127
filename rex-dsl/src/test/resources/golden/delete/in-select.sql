-- sqlite
delete from "post_tags"
where "post_tags"."post_id" in (select "posts"."id"
  from "posts"
  where "posts"."published")
-- postgresql
delete from "post_tags"
where "post_tags"."post_id" in (select "posts"."id"
  from "posts"
  where "posts"."published")
-- result
4
-- after
[4, 2]
