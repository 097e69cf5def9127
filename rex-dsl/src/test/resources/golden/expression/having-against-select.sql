-- postgresql
select "users"."age", sum(cast("users"."visits" as bigint))
from "users"
group by "users"."age"
having sum(cast("users"."visits" as bigint)) > (select avg("users"."visits")
  from "users")
order by "users"."age"
-- result
[30, 10]
[41, 7]
-- sqlite
select "users"."age", sum("users"."visits")
from "users"
group by "users"."age"
having sum("users"."visits") > (select avg("users"."visits")
  from "users")
order by "users"."age"
