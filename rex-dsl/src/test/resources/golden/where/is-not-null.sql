-- sqlite
select "users"."name"
from "users"
where "users"."bio" is not null
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where "users"."bio" is not null
order by "users"."id"
-- result
Ann
Dora
