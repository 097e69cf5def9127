-- sqlite
select cast("users"."age" as text), cast("users"."age" + ? as integer)
from "users"
where "users"."id" = ?
-- binds: 1, 1
-- postgresql
select cast("users"."age" as text), cast("users"."age" + ? as bigint)
from "users"
where "users"."id" = ?
-- binds: 1, 1
-- result
[30, 31]
