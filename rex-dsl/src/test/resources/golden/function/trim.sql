-- postgresql
select trim(?), ltrim(?), rtrim(?), btrim("users"."email", ?)
from "users"
order by "users"."id"
-- binds: '  a ', '  a ', '  a ', 'adt'
-- result
[a, a ,   a, nn@blog.tes]
[a, a ,   a, bob@blog.tes]
[a, a ,   a, cid@blog.tes]
[a, a ,   a, ora@blog.tes]
-- sqlite
select trim(?), ltrim(?), rtrim(?), trim("users"."email", ?)
from "users"
order by "users"."id"
-- binds: '  a ', '  a ', '  a ', 'adt'
