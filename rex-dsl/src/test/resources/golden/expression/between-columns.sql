-- postgresql
select "users"."name"
from "users"
where "users"."age" between "users"."visits" and "users"."visits" + ?
order by "users"."id"
-- binds: 25
-- result
Ann
Bob
Dora
-- sqlite
select "users"."name"
from "users"
where "users"."age" between "users"."visits" and "users"."visits" + ?
order by "users"."id"
-- binds: 25
