-- postgresql
select "users"."name", "users"."age", "users"."active"
from "users"
where ("users"."name", "users"."age", "users"."active") <> (?, ?, ?)
order by "users"."id"
-- binds: 'Ann', 30, true
-- result
Of[first=Bob, second=25, third=true]
Of[first=Cid, second=41, third=false]
Of[first=Dora, second=25, third=true]
-- sqlite
select "users"."name", "users"."age", "users"."active"
from "users"
where ("users"."name", "users"."age", "users"."active") <> (?, ?, ?)
order by "users"."id"
-- binds: 'Ann', 30, 1
