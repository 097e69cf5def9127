-- sqlite
select "users"."name"
from "users"
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
order by "users"."id"
-- result
Ann
Bob
Cid
Dora
