-- postgresql
select count(*) filter (where "users"."active") over (order by "users"."id")
from "users"
order by "users"."id"
-- result
1
2
2
3
-- sqlite
select count(*) filter (where "users"."active") over (order by "users"."id")
from "users"
order by "users"."id"
