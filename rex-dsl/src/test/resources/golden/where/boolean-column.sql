-- sqlite
select "users"."name"
from "users"
where "users"."active"
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where "users"."active"
order by "users"."id"
-- result
Ann
Bob
Dora
