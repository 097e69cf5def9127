-- sqlite
select "users"."name"
from "users"
order by "users"."age", "users"."visits" - "users"."age" desc, "users"."name" desc
-- postgresql
select "users"."name"
from "users"
order by "users"."age", "users"."visits" - "users"."age" desc, "users"."name" desc
-- result
Dora
Bob
Ann
Cid
