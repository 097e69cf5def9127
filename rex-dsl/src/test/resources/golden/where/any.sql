-- sqlite
select "users"."name"
from "users"
where "users"."name" = ? or "users"."visits" = ? and not "users"."age" >= ?
order by "users"."id"
-- binds: 'Ann', 0, 30
-- postgresql
select "users"."name"
from "users"
where "users"."name" = ? or "users"."visits" = ? and not "users"."age" >= ?
order by "users"."id"
-- binds: 'Ann', 0, 30
-- result
Ann
Bob
Dora
