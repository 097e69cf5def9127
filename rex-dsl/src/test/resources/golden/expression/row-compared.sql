-- postgresql
select "users"."name"
from "users"
where ("users"."age", "users"."name") > (?, ?) and ("users"."age", "users"."id") < ("users"."visits" + ?, ?)
order by "users"."id"
-- binds: 25, 'Bob', 40, 9
-- result
Ann
Cid
Dora
-- sqlite
select "users"."name"
from "users"
where ("users"."age", "users"."name") > (?, ?) and ("users"."age", "users"."id") < ("users"."visits" + ?, ?)
order by "users"."id"
-- binds: 25, 'Bob', 40, 9
