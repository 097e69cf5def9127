-- postgresql
select abs("users"."visits" - ?), 0 - "users"."age", cast(sign("users"."visits" - ?) as integer), 0 - ("users"."age" + ?)
from "users"
order by "users"."id"
-- binds: 8, 7, 1
-- result
[2, -30, 1, -31]
[8, -25, -1, -26]
[1, -41, 0, -42]
[8, -25, -1, -26]
-- sqlite
select abs("users"."visits" - ?), 0 - "users"."age", sign("users"."visits" - ?), 0 - ("users"."age" + ?)
from "users"
order by "users"."id"
-- binds: 8, 7, 1
