-- sqlite
insert into "users" ("email", "name", "age") values (?, ?, ?)
on conflict ("email") do update
set "name" = excluded."name"
where "users"."age" < ? or not "users"."active"
-- binds: 'ann@blog.test', 'Anna', 31, 18
-- postgresql
insert into "users" ("email", "name", "age") values (?, ?, ?)
on conflict ("email") do update
set "name" = excluded."name"
where "users"."age" < ? or not "users"."active"
-- binds: 'ann@blog.test', 'Anna', 31, 18
-- result
0
-- after
[ann@blog.test, Ann, 30, Writes about Java., true, 10]
[bob@blog.test, Bob, 25, null, true, 0]
[cid@blog.test, Cid, 41, null, false, 7]
[dora@blog.test, Dora, 25, Reads., true, 0]
