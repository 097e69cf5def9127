-- postgresql
select first_value("users"."name") over (order by "users"."id"), last_value("users"."age") over (order by "users"."id" rows between unbounded preceding and unbounded following), nth_value("users"."name", 2) over (order by "users"."id")
from "users"
order by "users"."id"
-- result
[Ann, 25, null]
[Ann, 25, Bob]
[Ann, 25, Bob]
[Ann, 25, Bob]
-- sqlite
select first_value("users"."name") over (order by "users"."id"), last_value("users"."age") over (order by "users"."id" rows between unbounded preceding and unbounded following), nth_value("users"."name", 2) over (order by "users"."id")
from "users"
order by "users"."id"
