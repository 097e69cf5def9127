-- sqlite
select "users"."name"
from "users"
order by "users"."id"
limit ?
-- binds: 2
-- postgresql
select "users"."name"
from "users"
order by "users"."id"
limit ?
-- binds: 2
-- result
Ann
Bob
