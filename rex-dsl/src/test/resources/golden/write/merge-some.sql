-- postgresql
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id") merge into "users"
using "busy" on "users"."id" = "busy"."author_id"
when matched and ("busy"."c2" > ? or "users"."name" = ?) then do nothing
when matched then update
set "bio" = ?
when not matched and ? then do nothing
-- binds: 1, 'Cid', 'one post', false
-- result
1
-- after
[Ann, 30, Writes about Java., true, 10]
[Bob, 25, one post, true, 0]
[Cid, 41, null, false, 7]
[Dora, 25, Reads., true, 0]
-- sqlite
-- unsupported
