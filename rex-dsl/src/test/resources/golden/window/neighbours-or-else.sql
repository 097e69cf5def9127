-- postgresql
select lag("users"."name", 1, ?) over (order by "users"."id"), lead("users"."age", 1, "users"."visits") over (order by "users"."id") + ?
from "users"
order by "users"."id"
-- binds: 'nobody', 1
-- result
[nobody, 26]
[Ann, 42]
[Bob, 26]
[Cid, 1]
-- sqlite
select lag("users"."name", 1, ?) over (order by "users"."id"), lead("users"."age", 1, "users"."visits") over (order by "users"."id") + ?
from "users"
order by "users"."id"
-- binds: 'nobody', 1
