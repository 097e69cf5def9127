-- sqlite
select "users"."name"
from "users"
where (not "users"."active") = ?
order by "users"."id"
-- binds: 1
-- postgresql
select "users"."name"
from "users"
where (not "users"."active") = ?
order by "users"."id"
-- binds: true
-- result
Cid
