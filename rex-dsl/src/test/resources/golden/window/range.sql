-- sqlite
select count(*) over (order by "users"."age" range between 5 preceding and current row), count(*) over (order by "users"."age" range between current row and 11 following)
from "users"
order by "users"."id"
-- result
[3, 2]
[2, 3]
[1, 1]
[2, 3]
-- postgresql
select count(*) over (order by "users"."age" range between 5 preceding and current row), count(*) over (order by "users"."age" range between current row and 11 following)
from "users"
order by "users"."id"
