-- sqlite
update "users"
set "visits" = ?
-- binds: 0
-- postgresql
update "users"
set "visits" = ?
-- binds: 0
-- result
4
-- after
[1, Ann, 30, Writes about Java., true, 0]
[2, Bob, 25, null, true, 0]
[3, Cid, 41, null, false, 0]
[4, Dora, 25, Reads., true, 0]
