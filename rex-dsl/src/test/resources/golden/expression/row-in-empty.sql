-- postgresql
select "users"."name"
from "users"
where 1 = 0
-- result
(no rows)
-- sqlite
select "users"."name"
from "users"
where 1 = 0
