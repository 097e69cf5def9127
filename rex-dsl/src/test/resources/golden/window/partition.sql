-- postgresql
select "users"."age", row_number() over (partition by "users"."age" order by "users"."name" desc), count(*) over (partition by "users"."age")
from "users"
order by "users"."id"
-- result
[30, 1, 1]
[25, 2, 2]
[41, 1, 1]
[25, 1, 2]
-- sqlite
select "users"."age", row_number() over (partition by "users"."age" order by "users"."name" desc), count(*) over (partition by "users"."age")
from "users"
order by "users"."id"
