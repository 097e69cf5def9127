-- postgresql
with "gone" ("body") as (delete from "comments" where "comments"."post_id" = ? returning "comments"."body") insert into "tags" ("name")
select "gone"."body"
from "gone"
-- binds: 4
-- result
2
-- after
[6]
-- sqlite
-- unsupported
