-- sqlite
update "users"
set "visits" = "users"."visits" - ?
where "users"."id" = ?
returning "users"."id", "users"."email", "users"."name", "users"."age", "users"."bio", "users"."active", "users"."visits", "users"."created_at"
-- binds: 1, 1
-- postgresql
update "users"
set "visits" = "users"."visits" - ?
where "users"."id" = ?
returning "users"."id", "users"."email", "users"."name", "users"."age", "users"."bio", "users"."active", "users"."visits", "users"."created_at"
-- binds: 1, 1
-- result
User[id=1, email=ann@blog.test, name=Ann, age=30, bio=Writes about Java., active=true, visits=9, createdAt=2026-01-01T12:00:00Z]
-- after
[1, Ann, 30, Writes about Java., true, 9]
[2, Bob, 25, null, true, 0]
[3, Cid, 41, null, false, 7]
[4, Dora, 25, Reads., true, 0]
