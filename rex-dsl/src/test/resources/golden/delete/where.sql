-- sqlite
delete from "post_tags"
where "post_tags"."post_id" = ? and "post_tags"."tag_id" <> ?
-- binds: 1, 1
-- postgresql
delete from "post_tags"
where "post_tags"."post_id" = ? and "post_tags"."tag_id" <> ?
-- binds: 1, 1
-- result
1
-- after
[1, 1]
[3, 1]
[4, 2]
[5, 3]
