-- sqlite
update "users"
set "visits" = ("users"."visits" + ?) * ?, "name" = "users"."name" || ?, "active" = "users"."age" > ? or "users"."visits" = ?
where "users"."id" <= ?
-- binds: 1, 2, '!', 40, 0, 3
-- postgresql
update "users"
set "visits" = ("users"."visits" + ?) * ?, "name" = "users"."name" || ?, "active" = "users"."age" > ? or "users"."visits" = ?
where "users"."id" <= ?
-- binds: 1, 2, '!', 40, 0, 3
-- result
3
-- after
[1, Ann!, 30, Writes about Java., false, 22]
[2, Bob!, 25, null, true, 2]
[3, Cid!, 41, null, true, 16]
[4, Dora, 25, Reads., true, 0]
