-- postgresql
select "users"."age"
from "users"
union
select "users"."visits"
from "users"
union
select "users"."age" + "users"."visits"
from "users"
order by 1
-- result
0
7
10
25
30
40
41
48
-- sqlite
select "users"."age"
from "users"
union
select "users"."visits"
from "users"
union
select "users"."age" + "users"."visits"
from "users"
order by 1
