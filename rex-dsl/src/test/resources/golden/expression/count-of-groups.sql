-- postgresql
select "users"."age", count(*) filter (where "users"."active")
from "users"
group by "users"."age"
order by "users"."age"
-- result
[25, 2]
[30, 1]
[41, 0]
-- sqlite
select "users"."age", count(*) filter (where "users"."active")
from "users"
group by "users"."age"
order by "users"."age"
