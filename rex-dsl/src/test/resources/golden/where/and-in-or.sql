-- sqlite
select "users"."name"
from "users"
where "users"."age" >= ? and "users"."name" = ? or "users"."visits" = ?
order by "users"."id"
-- binds: 30, 'Ann', 0
-- postgresql
select "users"."name"
from "users"
where "users"."age" >= ? and "users"."name" = ? or "users"."visits" = ?
order by "users"."id"
-- binds: 30, 'Ann', 0
-- result
Ann
Bob
Dora
