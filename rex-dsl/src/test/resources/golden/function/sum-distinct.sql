-- postgresql
select sum(distinct cast("users"."age" as bigint)), sum(cast("users"."age" as bigint))
from "users"
-- result
[96, 121]
-- sqlite
select sum(distinct "users"."age"), sum("users"."age")
from "users"
