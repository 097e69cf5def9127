-- postgresql
select "users"."visits"
from "users"
union (select "users"."age"
  from "users"
  except
  select "users"."visits"
  from "users")
order by 1
-- result
0
7
10
25
30
41
-- sqlite
select "users"."visits"
from "users"
union
select *
from (select "users"."age"
  from "users"
  except
  select "users"."visits"
  from "users")
order by 1
