-- sqlite
select "users"."name"
from "users"
where 1 = 0
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where 1 = 0
order by "users"."id"
-- result
(no rows)
