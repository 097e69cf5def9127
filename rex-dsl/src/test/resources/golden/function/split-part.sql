-- postgresql
select split_part("users"."email", ?, 2)
from "users"
order by "users"."id"
-- binds: '@'
-- result
blog.test
blog.test
blog.test
blog.test
-- sqlite
-- unsupported
