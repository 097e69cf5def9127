-- postgresql
select "users"."name"
from "users"
where substr("users"."name", 1, 1) in (?, ?)
order by "users"."id"
-- binds: 'A', 'D'
-- result
Ann
Dora
-- sqlite
select "users"."name"
from "users"
where substr("users"."name", 1, 1) in (?, ?)
order by "users"."id"
-- binds: 'A', 'D'
