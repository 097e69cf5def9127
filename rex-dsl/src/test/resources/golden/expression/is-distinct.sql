-- postgresql
select "users"."name"
from "users"
where "users"."bio" is distinct from "users"."name"
order by "users"."id"
-- result
Ann
Bob
Cid
Dora
-- sqlite
select "users"."name"
from "users"
where "users"."bio" is distinct from "users"."name"
order by "users"."id"
