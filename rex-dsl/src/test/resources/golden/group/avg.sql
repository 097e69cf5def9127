-- sqlite
select avg("users"."visits"), avg("users"."age")
from "users"
where "users"."age" <= ?
-- binds: 25
-- postgresql
select avg("users"."visits"), avg("users"."age")
from "users"
where "users"."age" <= ?
-- binds: 25
-- result
[0, 25]
