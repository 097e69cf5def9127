-- sqlite
update "users"
set "name" = ?, "age" = ?, "bio" = ?
where "users"."email" = ?
-- binds: 'Anna', 32, null, 'ann@blog.test'
-- postgresql
update "users"
set "name" = ?, "age" = ?, "bio" = ?
where "users"."email" = ?
-- binds: 'Anna', 32, null, 'ann@blog.test'
-- result
1
-- after
[1, Anna, 32, null, true, 10]
[2, Bob, 25, null, true, 0]
[3, Cid, 41, null, false, 7]
[4, Dora, 25, Reads., true, 0]
