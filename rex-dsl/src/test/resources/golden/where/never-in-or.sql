-- sqlite
select "users"."name"
from "users"
where "users"."name" = ?
order by "users"."id"
-- binds: 'Ann'
-- postgresql
select "users"."name"
from "users"
where "users"."name" = ?
order by "users"."id"
-- binds: 'Ann'
-- result
Ann
