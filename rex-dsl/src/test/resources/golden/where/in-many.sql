-- postgresql
select "users"."name"
from "users"
where "users"."age" = any (?)
order by "users"."id"
-- binds: {21, 22, 23, 24, 25, 26, 27, 28, 29}
-- result
Bob
Dora
-- sqlite
select "users"."name"
from "users"
where "users"."age" in (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
order by "users"."id"
-- binds: 21, 22, 23, 24, 25, 26, 27, 28, 29, 29, 29, 29, 29, 29, 29, 29
