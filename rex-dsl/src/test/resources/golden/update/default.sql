-- sqlite
-- unsupported
-- postgresql
update "users"
set "visits" = default
where "users"."id" = ?
-- binds: 1
-- result
1
-- after
[1, Ann, 30, Writes about Java., true, 0]
[2, Bob, 25, null, true, 0]
[3, Cid, 41, null, false, 7]
[4, Dora, 25, Reads., true, 0]
