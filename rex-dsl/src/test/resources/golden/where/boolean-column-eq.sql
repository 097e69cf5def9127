-- sqlite
select "users"."name"
from "users"
where "users"."active" = ?
order by "users"."id"
-- binds: 0
-- postgresql
select "users"."name"
from "users"
where "users"."active" = ?
order by "users"."id"
-- binds: false
-- result
Cid
