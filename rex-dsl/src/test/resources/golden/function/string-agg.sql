-- postgresql
select string_agg("users"."name", ? order by "users"."name" desc)
from "users"
-- binds: ', '
-- result
Dora, Cid, Bob, Ann
-- sqlite
select string_agg("users"."name", ? order by "users"."name" desc)
from "users"
-- binds: ', '
