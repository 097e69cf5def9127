-- postgresql
select row_number() over (order by "users"."id"), rank() over (order by "users"."age"), dense_rank() over (order by "users"."age"), ntile(2) over (order by "users"."id")
from "users"
order by "users"."id"
-- result
[1, 3, 2, 1]
[2, 1, 1, 1]
[3, 4, 3, 2]
[4, 1, 1, 2]
-- sqlite
select row_number() over (order by "users"."id"), rank() over (order by "users"."age"), dense_rank() over (order by "users"."age"), ntile(2) over (order by "users"."id")
from "users"
order by "users"."id"
