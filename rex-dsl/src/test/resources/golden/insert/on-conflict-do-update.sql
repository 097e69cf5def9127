-- sqlite
insert into "users" ("email", "name", "age") values (?, ?, ?), (?, ?, ?)
on conflict ("email") do update
set "name" = excluded."name", "visits" = "users"."visits" + ?, "bio" = ?
-- binds: 'ann@blog.test', 'Anna', 31, 'eve@blog.test', 'Eve', 19, 1, null
-- postgresql
insert into "users" ("email", "name", "age") values (?, ?, ?), (?, ?, ?)
on conflict ("email") do update
set "name" = excluded."name", "visits" = "users"."visits" + ?, "bio" = ?
-- binds: 'ann@blog.test', 'Anna', 31, 'eve@blog.test', 'Eve', 19, 1, null
-- result
2
-- after
[ann@blog.test, Anna, 30, null, true, 11]
[bob@blog.test, Bob, 25, null, true, 0]
[cid@blog.test, Cid, 41, null, false, 7]
[dora@blog.test, Dora, 25, Reads., true, 0]
[eve@blog.test, Eve, 19, null, true, 0]
