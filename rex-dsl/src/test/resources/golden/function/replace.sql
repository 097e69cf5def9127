-- postgresql
select replace("users"."email", ?, ?)
from "users"
order by "users"."id"
-- binds: 'blog', 'mail'
-- result
ann@mail.test
bob@mail.test
cid@mail.test
dora@mail.test
-- sqlite
select replace("users"."email", ?, ?)
from "users"
order by "users"."id"
-- binds: 'blog', 'mail'
