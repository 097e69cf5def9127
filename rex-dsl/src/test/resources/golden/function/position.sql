-- postgresql
select strpos("users"."email", ?), strpos("users"."email", ?)
from "users"
order by "users"."id"
-- binds: '@', 'zzz'
-- result
[4, 0]
[4, 0]
[4, 0]
[5, 0]
-- sqlite
select instr("users"."email", ?), instr("users"."email", ?)
from "users"
order by "users"."id"
-- binds: '@', 'zzz'
