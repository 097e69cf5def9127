-- postgresql
select "users"."name"
from "users"
where "users"."id" = ? for no key update
-- binds: 1
-- result
Ann
-- sqlite
-- unsupported
