-- sqlite
update "users"
set "name" = ?, "bio" = ?, "active" = ?
where "users"."age" = ? and "users"."bio" is not null
-- binds: 'Bert', null, 0, 25
-- postgresql
update "users"
set "name" = ?, "bio" = ?, "active" = ?
where "users"."age" = ? and "users"."bio" is not null
-- binds: 'Bert', null, false, 25
-- result
1
-- after
[1, Ann, 30, Writes about Java., true, 10]
[2, Bob, 25, null, true, 0]
[3, Cid, 41, null, false, 7]
[4, Bert, 25, null, false, 0]
