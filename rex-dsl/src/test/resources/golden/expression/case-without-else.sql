-- postgresql
select case when "users"."active" then "users"."visits" end
from "users"
order by "users"."id"
-- result
10
0
null
0
-- sqlite
select case when "users"."active" then "users"."visits" end
from "users"
order by "users"."id"
