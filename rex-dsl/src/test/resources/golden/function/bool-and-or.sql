-- postgresql
select "users"."age", bool_and("users"."active"), bool_or("users"."visits" > ?), bool_and("users"."visits" > ?) is true
from "users"
group by "users"."age"
order by "users"."age"
-- binds: 5, 5
-- result
[25, true, false, false]
[30, true, true, true]
[41, false, true, true]
-- sqlite
select "users"."age", min("users"."active"), max("users"."visits" > ?), min("users"."visits" > ?) is true
from "users"
group by "users"."age"
order by "users"."age"
-- binds: 5, 5
