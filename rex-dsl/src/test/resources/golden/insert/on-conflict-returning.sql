-- sqlite
insert into "users" ("email", "name", "age") values (?, ?, ?)
on conflict ("email") do update
set "age" = excluded."age"
returning "users"."id", "users"."name", "users"."age"
-- binds: 'ann@blog.test', 'Anna', 31
-- postgresql
insert into "users" ("email", "name", "age") values (?, ?, ?)
on conflict ("email") do update
set "age" = excluded."age"
returning "users"."id", "users"."name", "users"."age"
-- binds: 'ann@blog.test', 'Anna', 31
-- result
[1, Ann, 31]
-- after
[ann@blog.test, Ann, 31, Writes about Java., true, 10]
[bob@blog.test, Bob, 25, null, true, 0]
[cid@blog.test, Cid, 41, null, false, 7]
[dora@blog.test, Dora, 25, Reads., true, 0]
