-- sqlite
select "users"."name"
from "users"
where "users"."name" like ? escape '\'
order by "users"."id"
-- binds: 'aN%'
-- postgresql
select "users"."name"
from "users"
where "users"."name" ilike ? escape '\'
order by "users"."id"
-- binds: 'aN%'
-- result
Ann
