-- postgresql
merge into "users"
using (values (?, ?, ?), (?, ?, ?), (?, ?, ?)) "changes" on "users"."id" = "changes"."column1"
when matched and "changes"."column2" = ? then delete
when matched then update
set "name" = "changes"."column2", "visits" = "users"."visits" + "changes"."column3"
when not matched then insert ("email", "name", "age") values (lower("changes"."column2") || ?, "changes"."column2", ?)
-- binds: 1, 'Anna', 5, 2, '', 0, 9, 'Zoe', 2, '', '@blog.test', 20
-- result
3
-- after
[Anna, 30, Writes about Java., true, 15]
[Cid, 41, null, false, 7]
[Dora, 25, Reads., true, 0]
[Zoe, 20, null, true, 0]
-- sqlite
-- unsupported
