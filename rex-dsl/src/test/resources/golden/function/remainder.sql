-- sqlite
select mod(cast(? as numeric), cast(? as numeric)), mod(?, ?), ? % ?
from "users"
order by "users"."id"
-- binds: '7.5', '2', -7.5, 2.0, -7, 2
-- result
[1.5, -1.5, -1]
[1.5, -1.5, -1]
[1.5, -1.5, -1]
[1.5, -1.5, -1]
-- postgresql
select mod(?, ?), cast(mod(cast(? as numeric), cast(? as numeric)) as double precision), ? % ?
from "users"
order by "users"."id"
-- binds: 7.5, 2, -7.5, 2.0, -7, 2
