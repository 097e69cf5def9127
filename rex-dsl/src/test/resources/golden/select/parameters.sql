-- sqlite
select "users"."name"
from "users"
where "users"."age" >= ? or "users"."visits" > ?
order by "users"."id"
limit ?
offset ?
-- binds: 25, 25, 2, 1
-- postgresql
select "users"."name"
from "users"
where "users"."age" >= ? or "users"."visits" > ?
order by "users"."id"
limit ?
offset ?
-- binds: 25, 25, 2, 1
-- result
Bob
Cid
