-- postgresql
select greatest("users"."age", "users"."visits"), least("users"."age", "users"."visits"), greatest("users"."bio", "users"."name")
from "users"
order by "users"."id"
-- result
[30, 10, Writes about Java.]
[25, 0, Bob]
[41, 7, Cid]
[25, 0, Reads.]
-- sqlite
select max(coalesce("users"."age", "users"."visits"), coalesce("users"."visits", "users"."age")), min(coalesce("users"."age", "users"."visits"), coalesce("users"."visits", "users"."age")), max(coalesce("users"."bio", "users"."name"), coalesce("users"."name", "users"."bio"))
from "users"
order by "users"."id"
