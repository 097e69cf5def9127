-- sqlite
select "users"."name"
from "users"
where "users"."name" glob ?
order by "users"."id"
-- binds: '?n*'
-- postgresql
select "users"."name"
from "users"
where "users"."name" like ? escape '\'
order by "users"."id"
-- binds: '_n%'
-- result
Ann
