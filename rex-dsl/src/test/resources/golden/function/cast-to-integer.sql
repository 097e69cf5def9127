-- sqlite
select cast(round(cast(? as numeric)) as integer), cast(round(?) as integer), round(?, 0)
from "users"
order by "users"."id"
-- binds: '2.5', -2.5, 2.5
-- result
[3, -3, 3]
[3, -3, 3]
[3, -3, 3]
[3, -3, 3]
-- postgresql
select cast(? as integer), cast(cast(? as numeric) as integer), cast(round(cast(? as numeric), 0) as double precision)
from "users"
order by "users"."id"
-- binds: 2.5, -2.5, 2.5
