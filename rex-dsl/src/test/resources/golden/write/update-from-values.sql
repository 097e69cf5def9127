-- postgresql
update "users"
set "name" = "changes"."column2", "visits" = "changes"."column3"
from (values (?, ?, ?), (?, ?, ?), (?, ?, ?)) "changes"
where "changes"."column1" = "users"."id"
-- binds: 1, 'Anna', 5, 2, '', 0, 9, 'Zoe', 2
-- result
2
-- after
[Anna, 30, Writes about Java., true, 5]
[, 25, null, true, 0]
[Cid, 41, null, false, 7]
[Dora, 25, Reads., true, 0]
-- sqlite
update "users"
set "name" = "changes"."column2", "visits" = "changes"."column3"
from (values (?, ?, ?), (?, ?, ?), (?, ?, ?)) "changes"
where "changes"."column1" = "users"."id"
-- binds: 1, 'Anna', 5, 2, '', 0, 9, 'Zoe', 2
