-- postgresql
select "users"."name"
from "users"
where ("users"."age", "users"."visits") = (?, ?)
order by "users"."id"
-- binds: 25, 0
-- result
Bob
Dora
-- sqlite
select "users"."name"
from "users"
where ("users"."age", "users"."visits") = (?, ?)
order by "users"."id"
-- binds: 25, 0
