-- sqlite
update "users"
set "name" = ?
where "users"."id" = ?
-- binds: 'Bert', 2
-- postgresql
update "users"
set "name" = ?
where "users"."id" = ?
-- binds: 'Bert', 2
-- result
1
-- after
[1, Ann, 30, Writes about Java., true, 10]
[2, Bert, 25, null, true, 0]
[3, Cid, 41, null, false, 7]
[4, Dora, 25, Reads., true, 0]
