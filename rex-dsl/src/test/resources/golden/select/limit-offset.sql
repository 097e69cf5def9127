-- sqlite
select "users"."name"
from "users"
order by "users"."id"
limit ?
offset ?
-- binds: 2, 1
-- postgresql
select "users"."name"
from "users"
order by "users"."id"
limit ?
offset ?
-- binds: 2, 1
-- result
Bob
Cid
