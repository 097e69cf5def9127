-- postgresql
select "users"."name"
from "users"
where case when "users"."age" > ? then "users"."active" else "users"."visits" = ? end
order by "users"."id"
-- binds: 26, 0
-- result
Ann
Bob
Dora
-- sqlite
select "users"."name"
from "users"
where case when "users"."age" > ? then "users"."active" else "users"."visits" = ? end
order by "users"."id"
-- binds: 26, 0
