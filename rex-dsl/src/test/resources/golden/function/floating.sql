-- postgresql
select sqrt(?), power(?, ?), cast(round(cast(? as numeric), 2) as double precision)
from "users"
order by "users"."id"
-- binds: 16, 2, 10, 2.71828
-- result
[4, 1024, 2.72]
[4, 1024, 2.72]
[4, 1024, 2.72]
[4, 1024, 2.72]
-- sqlite
select sqrt(?), power(?, ?), round(?, 2)
from "users"
order by "users"."id"
-- binds: 16, 2, 10, 2.71828
