-- postgresql
select "users"."age", "users"."active", count(*)
from "users"
group by grouping sets(("users"."age"), ("users"."age", "users"."active"), ())
order by "users"."age" nulls last, "users"."active" nulls last
-- result
[25, true, 2]
[25, null, 2]
[30, true, 1]
[30, null, 1]
[41, false, 1]
[41, null, 1]
[null, null, 4]
-- sqlite
-- unsupported
