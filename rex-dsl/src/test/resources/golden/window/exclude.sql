-- postgresql
select count(*) over (order by "users"."age" rows between unbounded preceding and unbounded following exclude current row), count(*) over (order by "users"."age" range between unbounded preceding and unbounded following exclude group), count(*) over (order by "users"."age" groups between unbounded preceding and current row exclude ties)
from "users"
order by "users"."id"
-- result
[3, 3, 3]
[3, 2, 1]
[3, 3, 4]
[3, 2, 1]
-- sqlite
select count(*) over (order by "users"."age" rows between unbounded preceding and unbounded following exclude current row), count(*) over (order by "users"."age" range between unbounded preceding and unbounded following exclude group), count(*) over (order by "users"."age" groups between unbounded preceding and current row exclude ties)
from "users"
order by "users"."id"
