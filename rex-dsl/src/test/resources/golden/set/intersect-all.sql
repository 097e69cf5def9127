-- postgresql
select "users"."age"
from "users"
intersect all
select "users"."age"
from "users"
order by 1
-- result
25
25
30
41
-- sqlite
-- unsupported
