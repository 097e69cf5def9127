-- postgresql
(select "users"."age"
  from "users"
  union
  select "users"."visits"
  from "users")
union all
select "users"."age"
from "users"
order by 1
-- result
0
7
10
25
25
25
30
30
41
41
-- sqlite
select *
from (select "users"."age"
  from "users"
  union
  select "users"."visits"
  from "users")
union all
select "users"."age"
from "users"
order by 1
