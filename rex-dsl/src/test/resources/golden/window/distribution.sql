-- postgresql
select percent_rank() over (order by "users"."age"), cume_dist() over (order by "users"."age")
from "users"
order by "users"."id"
-- result
[0.6666666666666666, 0.75]
[0, 0.5]
[1, 1]
[0, 0.5]
-- sqlite
select percent_rank() over (order by "users"."age"), cume_dist() over (order by "users"."age")
from "users"
order by "users"."id"
