-- postgresql
select lag("users"."name", 1) over (order by "users"."id"), lead("users"."age", 2) over (order by "users"."id") + ?
from "users"
order by "users"."id"
-- binds: 1
-- result
[null, 42]
[Ann, 26]
[Bob, null]
[Cid, null]
-- sqlite
select lag("users"."name", 1) over (order by "users"."id"), lead("users"."age", 2) over (order by "users"."id") + ?
from "users"
order by "users"."id"
-- binds: 1
