-- postgresql
select "users"."age", array_agg("users"."name" order by "users"."name" desc)
from "users"
group by "users"."age"
order by "users"."age"
-- result
[25, [Dora, Bob]]
[30, [Ann]]
[41, [Cid]]
-- sqlite
-- unsupported
