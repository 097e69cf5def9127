-- postgresql
select "users"."name", "bonus"."column2"
from "users"
left join (values (?, ?, ?), (?, ?, ?), (?, ?, ?)) "bonus" on "bonus"."column1" = "users"."id"
order by "users"."id"
-- binds: 1, 'first', 10, 4, 'last', null, 9, 'nobody', 1
-- result
[Ann, first]
[Bob, null]
[Cid, null]
[Dora, last]
-- sqlite
select "users"."name", "bonus"."column2"
from "users"
left join (values (?, ?, ?), (?, ?, ?), (?, ?, ?)) "bonus" on "bonus"."column1" = "users"."id"
order by "users"."id"
-- binds: 1, 'first', 10, 4, 'last', null, 9, 'nobody', 1
