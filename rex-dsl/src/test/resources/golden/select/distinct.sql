-- sqlite
select distinct "users"."age", "users"."active"
from "users"
order by "users"."age"
-- postgresql
select distinct "users"."age", "users"."active"
from "users"
order by "users"."age"
-- result
[25, true]
[30, true]
[41, false]
