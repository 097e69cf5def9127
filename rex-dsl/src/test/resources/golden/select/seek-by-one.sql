-- postgresql
select "users"."name"
from "users"
where "users"."id" > ?
order by "users"."id"
-- binds: 2
-- result
Cid
Dora
-- sqlite
select "users"."name"
from "users"
where "users"."id" > ?
order by "users"."id"
-- binds: 2
