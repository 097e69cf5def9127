-- sqlite
select "users"."name"
from "users"
order by "users"."id"
limit -1
offset ?
-- binds: 3
-- postgresql
select "users"."name"
from "users"
order by "users"."id"
offset ?
-- binds: 3
-- result
Dora
