-- sqlite
select "users"."name", "users"."age" % ?
from "users"
order by 2, "users"."id"
-- binds: 10
-- postgresql
select "users"."name", "users"."age" % ?
from "users"
order by 2, "users"."id"
-- binds: 10
-- result
[Ann, 0]
[Cid, 1]
[Bob, 5]
[Dora, 5]
