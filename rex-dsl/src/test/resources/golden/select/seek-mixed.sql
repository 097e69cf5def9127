-- postgresql
select "users"."name"
from "users"
where "users"."age" <= ? and ("users"."age" < ? or "users"."age" = ? and ("users"."name" > ? or "users"."name" = ? and "users"."id" < ?))
order by "users"."age" desc, "users"."name", "users"."id" desc
-- binds: 25, 25, 25, 'Bob', 'Bob', 2
-- result
Dora
-- sqlite
select "users"."name"
from "users"
where "users"."age" <= ? and ("users"."age" < ? or "users"."age" = ? and ("users"."name" > ? or "users"."name" = ? and "users"."id" < ?))
order by "users"."age" desc, "users"."name", "users"."id" desc
-- binds: 25, 25, 25, 'Bob', 'Bob', 2
