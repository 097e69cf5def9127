-- postgresql
delete from "comments"
using "posts"
where "comments"."post_id" = "posts"."id" and "posts"."title" = ?
-- binds: 'Delta'
-- result
2
-- after
3
-- sqlite
-- unsupported
