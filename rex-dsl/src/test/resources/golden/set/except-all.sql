-- postgresql
select "users"."age"
from "users"
except all
select "users"."visits"
from "users"
order by 1
-- result
25
25
30
41
-- sqlite
-- unsupported
