-- sqlite
select "users"."name", "users"."age" >= ?, "users"."bio" is null, not "users"."active"
from "users"
order by "users"."id"
-- binds: 30
-- postgresql
select "users"."name", "users"."age" >= ?, "users"."bio" is null, not "users"."active"
from "users"
order by "users"."id"
-- binds: 30
-- result
[Ann, true, false, false]
[Bob, false, true, false]
[Cid, true, true, true]
[Dora, false, false, false]
