-- sqlite
-- unsupported
-- postgresql
select "users"."name"
from "users"
where "users"."id" = ?
for update nowait
-- binds: 1
-- result
Ann
