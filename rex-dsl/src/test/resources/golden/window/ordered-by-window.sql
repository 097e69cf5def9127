-- postgresql
select "users"."name"
from "users"
order by rank() over (order by "users"."age" desc) desc, "users"."id"
-- result
Bob
Dora
Ann
Cid
-- sqlite
select "users"."name"
from "users"
order by rank() over (order by "users"."age" desc) desc, "users"."id"
