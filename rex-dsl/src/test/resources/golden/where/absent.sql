-- sqlite
select "users"."name"
from "users"
where "users"."name" = ?
-- binds: 'Ann'
-- postgresql
select "users"."name"
from "users"
where "users"."name" = ?
-- binds: 'Ann'
-- result
Ann
