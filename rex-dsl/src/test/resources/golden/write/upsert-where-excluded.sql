-- postgresql
insert into "users" ("email", "name", "age", "visits") values (?, ?, ?, ?)
on conflict ("email") do update
set "age" = excluded."age"
where excluded."age" > "users"."age" and excluded."active"
-- binds: 'ann@blog.test', 'Anna', 31, 7
-- result
1
-- after
[Ann, 31, Writes about Java., true, 10]
[Bob, 25, null, true, 0]
[Cid, 41, null, false, 7]
[Dora, 25, Reads., true, 0]
-- sqlite
insert into "users" ("email", "name", "age", "visits") values (?, ?, ?, ?)
on conflict ("email") do update
set "age" = excluded."age"
where excluded."age" > "users"."age" and excluded."active"
-- binds: 'ann@blog.test', 'Anna', 31, 7
