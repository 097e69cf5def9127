-- postgresql
select "users"."name"
from "users"
where not ("users"."active" or "users"."age" > ?)
order by "users"."id"
-- binds: 40
-- result
(no rows)
-- sqlite
select "users"."name"
from "users"
where not ("users"."active" or "users"."age" > ?)
order by "users"."id"
-- binds: 40
