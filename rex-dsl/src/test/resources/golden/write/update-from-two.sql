-- postgresql
update "users"
set "bio" = "posts"."title"
from "posts", "comments"
where "posts"."author_id" = "users"."id" and "comments"."post_id" = "posts"."id" and "comments"."id" = ?
-- binds: 4
-- result
1
-- after
[Ann, 30, Writes about Java., true, 10]
[Bob, 25, Delta, true, 0]
[Cid, 41, null, false, 7]
[Dora, 25, Reads., true, 0]
-- sqlite
update "users"
set "bio" = "posts"."title"
from "posts", "comments"
where "posts"."author_id" = "users"."id" and "comments"."post_id" = "posts"."id" and "comments"."id" = ?
-- binds: 4
