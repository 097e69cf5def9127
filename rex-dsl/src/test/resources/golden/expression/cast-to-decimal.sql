-- postgresql
select cast("users"."age" as numeric) / ?
from "users"
order by "users"."id"
-- binds: 4
-- result
7.5
6.25
10.25
6.25
-- sqlite
select cast("users"."age" as numeric) * 1.0 / cast(? as numeric)
from "users"
order by "users"."id"
-- binds: '4'
