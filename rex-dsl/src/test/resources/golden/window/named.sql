-- postgresql
select row_number() over "ages", sum(cast("users"."visits" as bigint)) over "ages", string_agg("users"."name", ?) over "ages"
from "users"
window "ages" as (partition by "users"."age" order by "users"."id")
order by "users"."id"
-- binds: ''
-- result
[1, 10, Ann]
[1, 0, Bob]
[1, 7, Cid]
[2, 0, BobDora]
-- sqlite
select row_number() over "ages", sum("users"."visits") over "ages", string_agg("users"."name", ?) over "ages"
from "users"
window "ages" as (partition by "users"."age" order by "users"."id")
order by "users"."id"
-- binds: ''
