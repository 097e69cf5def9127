-- sqlite
select "users"."name"
from "users"
where "users"."name" in (?, ?, ?)
order by "users"."id"
-- binds: 'Ann', 'Cid', 'nobody'
-- postgresql
select "users"."name"
from "users"
where "users"."name" in (?, ?, ?)
order by "users"."id"
-- binds: 'Ann', 'Cid', 'nobody'
-- result
Ann
Cid
