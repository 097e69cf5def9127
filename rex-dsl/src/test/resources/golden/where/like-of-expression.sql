-- sqlite
select "users"."name"
from "users"
where "users"."name" || "users"."email" glob ?
order by "users"."id"
-- binds: 'Bobbob*'
-- postgresql
select "users"."name"
from "users"
where "users"."name" || "users"."email" like ? escape '\'
order by "users"."id"
-- binds: 'Bobbob%'
-- result
Bob
