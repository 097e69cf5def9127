-- postgresql
select "users"."age"
from "users"
union all
select "users"."age"
from "users"
order by 1
-- result
25
25
25
25
30
30
41
41
-- sqlite
select "users"."age"
from "users"
union all
select "users"."age"
from "users"
order by 1
