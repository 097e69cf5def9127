-- postgresql
select "users"."name"
from "users"
where "users"."age" = any (?)
order by "users"."id"
-- binds: {25, 41}
-- result
Bob
Cid
Dora
-- sqlite
-- unsupported
