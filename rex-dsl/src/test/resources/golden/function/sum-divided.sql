-- postgresql
select round(sum(cast("users"."age" as bigint)) / sum(cast(("users"."age" * ?) as bigint)), 3), mod(floor(sum(cast("users"."age" as bigint))), ?)
from "users"
-- binds: 8, 10
-- result
[0.125, 1]
-- sqlite
select round(sum("users"."age") * 1.0 / sum(("users"."age" * ?)), 3), mod(floor(sum("users"."age")), cast(? as numeric))
from "users"
-- binds: 8, '10'
