-- sqlite
select "users"."name"
from "users"
where "users"."age" <= ? and "users"."visits" >= ?
order by "users"."id"
-- binds: 30, 0
-- postgresql
select "users"."name"
from "users"
where "users"."age" <= ? and "users"."visits" >= ?
order by "users"."id"
-- binds: 30, 0
-- result
Ann
Bob
Dora
