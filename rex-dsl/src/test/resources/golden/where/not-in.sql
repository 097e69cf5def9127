-- sqlite
select "users"."name"
from "users"
where "users"."id" not in (?, ?)
order by "users"."id"
-- binds: 1, 2
-- postgresql
select "users"."name"
from "users"
where "users"."id" not in (?, ?)
order by "users"."id"
-- binds: 1, 2
-- result
Cid
Dora
