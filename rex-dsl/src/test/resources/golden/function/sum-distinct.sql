-- postgresql
select sum(distinct "users"."age"), sum("users"."age")
from "users"
-- result
[96, 121]
-- sqlite
select sum(distinct "users"."age"), sum("users"."age")
from "users"
