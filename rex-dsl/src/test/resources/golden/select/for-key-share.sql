-- postgresql
select "users"."name"
from "users"
where "users"."id" = ?
for key share nowait
-- binds: 1
-- result
Ann
-- sqlite
-- unsupported
