-- postgresql
select nullif("users"."age", ?), nullif("users"."name", ?)
from "users"
order by "users"."id"
-- binds: 25, 'Cid'
-- result
[30, Ann]
[null, Bob]
[41, null]
[null, Dora]
-- sqlite
select nullif("users"."age", ?), nullif("users"."name", ?)
from "users"
order by "users"."id"
-- binds: 25, 'Cid'
