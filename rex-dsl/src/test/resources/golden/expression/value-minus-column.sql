-- postgresql
select (? - "users"."age") * ?
from "users"
order by "users"."id"
-- binds: 100, 2
-- result
140
150
118
150
-- sqlite
select (? - "users"."age") * ?
from "users"
order by "users"."id"
-- binds: 100, 2
