-- sqlite
select "users"."name"
from "users"
where "users"."bio" is distinct from ?
order by "users"."id"
-- binds: 'Reads.'
-- postgresql
select "users"."name"
from "users"
where "users"."bio" is distinct from ?
order by "users"."id"
-- binds: 'Reads.'
-- result
Ann
Bob
Cid
