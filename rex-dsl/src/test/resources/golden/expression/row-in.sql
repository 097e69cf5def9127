-- postgresql
select "users"."name"
from "users"
where ("users"."age", "users"."visits") in ((?, ?), (?, ?))
order by "users"."id"
-- binds: 25, 0, 41, 7
-- result
Bob
Cid
Dora
-- sqlite
select "users"."name"
from "users"
where ("users"."age", "users"."visits") in (values (?, ?), (?, ?))
order by "users"."id"
-- binds: 25, 0, 41, 7
