-- postgresql
insert into "users" ("email", "name", "age")
select "others"."email", "others"."name" || ?, "others"."age" + ?
from "users" "others"
where "others"."id" <= ?
on conflict ("email") do update
set "name" = excluded."name", "age" = excluded."age"
-- binds: '!', 1, 2
-- result
2
-- after
[Ann!, 31, Writes about Java., true, 10]
[Bob!, 26, null, true, 0]
[Cid, 41, null, false, 7]
[Dora, 25, Reads., true, 0]
-- sqlite
insert into "users" ("email", "name", "age")
select "others"."email", "others"."name" || ?, "others"."age" + ?
from "users" "others"
where "others"."id" <= ?
on conflict ("email") do update
set "name" = excluded."name", "age" = excluded."age"
-- binds: '!', 1, 2
