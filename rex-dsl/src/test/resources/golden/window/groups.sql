-- postgresql
select count(*) over (order by "users"."age" groups between 1 preceding and current row), count(*) over (order by "users"."age" groups between current row and 1 following)
from "users"
order by "users"."id"
-- result
[3, 2]
[2, 3]
[2, 1]
[2, 3]
-- sqlite
select count(*) over (order by "users"."age" groups between 1 preceding and current row), count(*) over (order by "users"."age" groups between current row and 1 following)
from "users"
order by "users"."id"
