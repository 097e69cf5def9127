-- postgresql
select "users"."age", "users"."active", count(*), grouping("users"."active")
from "users"
group by rollup("users"."age", "users"."active")
order by "users"."age" nulls first, "users"."active" nulls first
-- result
[null, null, 4, 1]
[25, null, 2, 1]
[25, true, 2, 0]
[30, null, 1, 1]
[30, true, 1, 0]
[41, null, 1, 1]
[41, false, 1, 0]
-- sqlite
-- unsupported
