-- postgresql
/* who asks? * / drop table posts; / * it's me */ /* route='%2Fusers%2F%3Aid' */ update "users"
set "visits" = ?
where "users"."id" = ?
-- binds: 0, 1
-- result
1
-- after
[1, Ann, 30, Writes about Java., true, 0]
[2, Bob, 25, null, true, 0]
[3, Cid, 41, null, false, 7]
[4, Dora, 25, Reads., true, 0]
-- sqlite
/* who asks? * / drop table posts; / * it's me */ /* route='%2Fusers%2F%3Aid' */ update "users"
set "visits" = ?
where "users"."id" = ?
-- binds: 0, 1
