-- postgresql
update "users"
set "bio" = "profiles"."city", "visits" = "users"."visits" + ?
from "profiles"
where "profiles"."user_id" = "users"."id" and "profiles"."city" is not null
-- binds: 1
-- result
2
-- after
[Ann, 30, Rome, true, 11]
[Bob, 25, null, true, 0]
[Cid, 41, null, false, 7]
[Dora, 25, Oslo, true, 1]
-- sqlite
update "users"
set "bio" = "profiles"."city", "visits" = "users"."visits" + ?
from "profiles"
where "profiles"."user_id" = "users"."id" and "profiles"."city" is not null
-- binds: 1
