-- sqlite
select "users"."name"
from "users"
where "users"."bio" is null
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where "users"."bio" is null
order by "users"."id"
-- result
Bob
Cid
