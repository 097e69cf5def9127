-- postgresql
select string_agg("users"."name", ? order by "users"."id") filter (where "users"."age" = ?)
from "users"
-- binds: '+', 25
-- result
Bob+Dora
-- sqlite
select string_agg("users"."name", ? order by "users"."id") filter (where "users"."age" = ?)
from "users"
-- binds: '+', 25
