-- postgresql
select ("users"."age" + ?) * ?, lower("users"."name" || ?), "users"."active"
from "users"
where not ("users"."age" between ? and ?)
order by "users"."id"
-- binds: 1, 2, 'X', 26, 40
-- result
[52, bobx, true]
[84, cidx, false]
[52, dorax, true]
-- sqlite
select ("users"."age" + ?) * ?, lower("users"."name" || ?), "users"."active"
from "users"
where not ("users"."age" between ? and ?)
order by "users"."id"
-- binds: 1, 2, 'X', 26, 40
