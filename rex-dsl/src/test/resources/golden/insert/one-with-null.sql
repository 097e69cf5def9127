-- sqlite
insert into "users" ("email", "name", "age", "bio", "active", "visits") values (?, ?, ?, ?, ?, ?)
-- binds: 'eve@blog.test', 'Eve', 19, null, 0, 3
-- postgresql
insert into "users" ("email", "name", "age", "bio", "active", "visits") values (?, ?, ?, ?, ?, ?)
-- binds: 'eve@blog.test', 'Eve', 19, null, false, 3
-- result
1
-- after
[ann@blog.test, Ann, 30, Writes about Java., true, 10]
[bob@blog.test, Bob, 25, null, true, 0]
[cid@blog.test, Cid, 41, null, false, 7]
[dora@blog.test, Dora, 25, Reads., true, 0]
[eve@blog.test, Eve, 19, null, false, 3]
