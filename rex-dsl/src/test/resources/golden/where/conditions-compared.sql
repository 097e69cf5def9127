-- sqlite
select "users"."name"
from "users"
where "users"."active" = ("users"."age" > ?)
order by "users"."id"
-- binds: 30
-- postgresql
select "users"."name"
from "users"
where "users"."active" = ("users"."age" > ?)
order by "users"."id"
-- binds: 30
-- result
(no rows)
