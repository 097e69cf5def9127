-- postgresql
merge into "users"
using (values (?, ?, ?), (?, ?, ?), (?, ?, ?)) "changes" on "users"."id" = "changes"."column1"
when matched and "changes"."column2" = ? then delete
when matched then update
set "name" = "changes"."column2"
when not matched then insert ("email", "name", "age") values (lower("changes"."column2") || ?, "changes"."column2", ?)
returning merge_action(), "changes"."column1", "users"."name"
-- binds: 1, 'Anna', 5, 2, '', 0, 9, 'Zoe', 2, '', '@blog.test', 20
-- result
[UPDATE, 1, Anna]
[DELETE, 2, Bob]
[INSERT, 9, Zoe]
-- after
[Anna, 30, Writes about Java., true, 10]
[Cid, 41, null, false, 7]
[Dora, 25, Reads., true, 0]
[Zoe, 20, null, true, 0]
-- sqlite
-- unsupported
