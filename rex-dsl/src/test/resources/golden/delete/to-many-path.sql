-- sqlite
delete from "tags"
where not exists (select 1
  from "posts"
  join "post_tags" on "post_tags"."post_id" = "posts"."id"
  where "post_tags"."tag_id" = "tags"."id")
-- postgresql
delete from "tags"
where not exists (select 1
  from "posts"
  join "post_tags" on "post_tags"."post_id" = "posts"."id"
  where "post_tags"."tag_id" = "tags"."id")
-- result
1
-- after
[1, java]
[2, sql]
[3, news]
