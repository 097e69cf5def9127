-- postgresql
update "users"
set "bio" = "others"."name"
from "users" "others"
where "others"."id" = "users"."id" - ?
-- binds: 1
-- result
3
-- after
[Ann, 30, Writes about Java., true, 10]
[Bob, 25, Ann, true, 0]
[Cid, 41, Bob, false, 7]
[Dora, 25, Cid, true, 0]
-- sqlite
update "users"
set "bio" = "others"."name"
from "users" "others"
where "others"."id" = "users"."id" - ?
-- binds: 1
