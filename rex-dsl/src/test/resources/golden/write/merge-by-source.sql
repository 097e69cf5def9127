-- postgresql
merge into "users"
using (values (?, ?, ?), (?, ?, ?), (?, ?, ?)) "changes" on "users"."id" = "changes"."column1"
when matched then do nothing
when not matched by source and "users"."name" = ? then delete
when not matched by source and "users"."name" <> ? and "users"."active" then update
set "bio" = ?
when not matched by source then do nothing
returning "users"."id", "users"."email", "users"."name", "users"."age", "users"."bio", "users"."active", "users"."visits", "users"."created_at"
-- binds: 1, 'Anna', 5, 2, '', 0, 9, 'Zoe', 2, 'Cid', 'Cid', 'left alone'
-- result
3 Cid null
4 Dora left alone
-- after
[Ann, 30, Writes about Java., true, 10]
[Bob, 25, null, true, 0]
[Dora, 25, left alone, true, 0]
-- sqlite
-- unsupported
