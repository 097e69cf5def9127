-- sqlite
select "users"."name"
from "users"
where "users"."bio" is not distinct from ?
order by "users"."id"
-- binds: null
-- postgresql
select "users"."name"
from "users"
where "users"."bio" is not distinct from ?
order by "users"."id"
-- binds: null
-- result
Bob
Cid
