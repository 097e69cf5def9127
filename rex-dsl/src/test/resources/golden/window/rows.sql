-- postgresql
select sum(cast("users"."visits" as bigint)) over (order by "users"."id" rows between unbounded preceding and current row), sum(cast("users"."visits" as bigint)) over (order by "users"."id" rows between 1 preceding and 1 following), count(*) over (order by "users"."id" rows between 1 following and unbounded following)
from "users"
order by "users"."id"
-- result
[10, 10, 3]
[10, 17, 2]
[17, 7, 1]
[17, 7, 0]
-- sqlite
select sum("users"."visits") over (order by "users"."id" rows between unbounded preceding and current row), sum("users"."visits") over (order by "users"."id" rows between 1 preceding and 1 following), count(*) over (order by "users"."id" rows between 1 following and unbounded following)
from "users"
order by "users"."id"
