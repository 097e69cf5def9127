-- postgresql
select "users"."age"
from "users"
where "users"."age" > ?
union
select "users"."visits"
from "users"
where "users"."visits" > ?
order by 1 nulls last
-- binds: 26, 26
-- result
30
41
-- sqlite
select "users"."age"
from "users"
where "users"."age" > ?
union
select "users"."visits"
from "users"
where "users"."visits" > ?
order by 1 nulls last
-- binds: 26, 26
