-- sqlite
select "users"."age" / ?, count(*)
from "users"
group by 1
order by count(*) desc, 1
-- binds: 10
-- postgresql
select "users"."age" / ?, count(*)
from "users"
group by 1
order by count(*) desc, 1
-- binds: 10
-- result
[2, 2]
[3, 1]
[4, 1]
