-- postgresql
select "users"."age"
from "users"
intersect
select "users"."age"
from "users"
where "users"."active"
order by 1
-- result
25
30
-- sqlite
select "users"."age"
from "users"
intersect
select "users"."age"
from "users"
where "users"."active"
order by 1
