-- postgresql
with "made" ("id") as (insert into "tags" ("name") values (?) returning "tags"."id") insert into "post_tags" ("post_id", "tag_id")
select ?, "made"."id"
from "made"
-- binds: 'new', 1
-- result
1
-- after
[java]
[sql]
[new]
-- sqlite
-- unsupported
