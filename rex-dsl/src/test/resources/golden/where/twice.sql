-- sqlite
select "users"."name"
from "users"
where ("users"."name" = ? or "users"."visits" = ?) and "users"."age" >= ?
order by "users"."id"
-- binds: 'Ann', 0, 30
-- postgresql
select "users"."name"
from "users"
where ("users"."name" = ? or "users"."visits" = ?) and "users"."age" >= ?
order by "users"."id"
-- binds: 'Ann', 0, 30
-- result
Ann
