-- sqlite
select "users"."age"
from "users"
where "users"."active"
group by "users"."age"
having (count(*) > ? or max("users"."name") = ?) and min("users"."visits") < ?
order by "users"."age"
-- binds: 1, 'Ann', 10
-- postgresql
select "users"."age"
from "users"
where "users"."active"
group by "users"."age"
having (count(*) > ? or max("users"."name") = ?) and min("users"."visits") < ?
order by "users"."age"
-- binds: 1, 'Ann', 10
-- result
25
