-- postgresql
select initcap("users"."email")
from "users"
order by "users"."id"
-- result
Ann@Blog.Test
Bob@Blog.Test
Cid@Blog.Test
Dora@Blog.Test
-- sqlite
-- unsupported
