-- sqlite
select "users"."name"
from "users"
where "users"."active" is true and ("users"."bio" = ?) is false
order by "users"."id"
-- binds: 'Reads.'
-- postgresql
select "users"."name"
from "users"
where "users"."active" is true and ("users"."bio" = ?) is false
order by "users"."id"
-- binds: 'Reads.'
-- result
Ann
