-- postgresql
select "users"."name"
from "users"
where "users"."active" and ("users"."name", "users"."id") < (?, ?)
order by "users"."name" desc, "users"."id" desc
-- binds: 'Cid', 3
-- result
Bob
Ann
-- sqlite
select "users"."name"
from "users"
where "users"."active" and ("users"."name", "users"."id") < (?, ?)
order by "users"."name" desc, "users"."id" desc
-- binds: 'Cid', 3
