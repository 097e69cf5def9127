-- sqlite
select case "users"."active" when 1 then 'true' when 0 then 'false' end, cast("users"."age" > ? as integer)
from "users"
order by "users"."id"
-- binds: 26
-- result
[true, 1]
[true, 0]
[false, 1]
[true, 0]
-- postgresql
select cast("users"."active" as text), cast("users"."age" > ? as integer)
from "users"
order by "users"."id"
-- binds: 26
