-- sqlite
select round(avg("users"."visits"), 1), round(avg("users"."age"), 1)
from "users"
where "users"."age" <= ?
-- binds: 25
-- postgresql
select round(avg("users"."visits"), 1), round(avg("users"."age"), 1)
from "users"
where "users"."age" <= ?
-- binds: 25
-- result
[0, 25]
