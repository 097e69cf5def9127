-- sqlite
select "users"."age", count(*), sum("users"."visits")
from "users"
group by "users"."age"
order by "users"."age"
-- postgresql
select "users"."age", count(*), sum(cast("users"."visits" as bigint))
from "users"
group by "users"."age"
order by "users"."age"
-- result
[25, 2, 0]
[30, 1, 10]
[41, 1, 7]
