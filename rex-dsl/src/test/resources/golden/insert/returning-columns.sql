-- sqlite
insert into "users" ("email", "name", "age") values (?, ?, ?)
returning "users"."id", upper("users"."name"), "users"."visits"
-- binds: 'eve@blog.test', 'Eve', 19
-- postgresql
insert into "users" ("email", "name", "age") values (?, ?, ?)
returning "users"."id", upper("users"."name"), "users"."visits"
-- binds: 'eve@blog.test', 'Eve', 19
-- result
[5, EVE, 0]
-- after
[ann@blog.test, Ann, 30, Writes about Java., true, 10]
[bob@blog.test, Bob, 25, null, true, 0]
[cid@blog.test, Cid, 41, null, false, 7]
[dora@blog.test, Dora, 25, Reads., true, 0]
[eve@blog.test, Eve, 19, null, true, 0]
