-- sqlite
select "users"."name"
from "users"
where "users"."age" - ? > "users"."visits" + ?
order by "users"."id"
-- binds: 5, 15
-- postgresql
select "users"."name"
from "users"
where "users"."age" - ? > "users"."visits" + ?
order by "users"."id"
-- binds: 5, 15
-- result
Bob
Cid
Dora
