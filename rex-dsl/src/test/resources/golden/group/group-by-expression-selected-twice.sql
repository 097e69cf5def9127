-- sqlite
select "users"."age" / ?, count(*), "users"."age" / ?
from "users"
group by 1, 3
order by 1
-- binds: 10, 10
-- result
[2, 2, 2]
[3, 1, 3]
[4, 1, 4]
-- postgresql
select "users"."age" / ?, count(*), "users"."age" / ?
from "users"
group by 1, 3
order by 1
-- binds: 10, 10
