-- postgresql
select "users"."age", sum(sum(cast("users"."visits" as bigint))) over (order by "users"."age")
from "users"
group by "users"."age"
order by "users"."age"
-- result
[25, 0]
[30, 10]
[41, 17]
-- sqlite
select "users"."age", sum(sum("users"."visits")) over (order by "users"."age")
from "users"
group by "users"."age"
order by "users"."age"
