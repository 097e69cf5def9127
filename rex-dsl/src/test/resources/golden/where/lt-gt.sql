-- sqlite
select "users"."name"
from "users"
where "users"."age" < ? and "users"."age" > ?
order by "users"."id"
-- binds: 41, 25
-- postgresql
select "users"."name"
from "users"
where "users"."age" < ? and "users"."age" > ?
order by "users"."id"
-- binds: 41, 25
-- result
Ann
