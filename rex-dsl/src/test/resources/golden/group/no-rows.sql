-- sqlite
select count(*), sum("users"."age"), max("users"."name")
from "users"
where "users"."age" > ?
-- binds: 99
-- postgresql
select count(*), sum(cast("users"."age" as bigint)), max("users"."name")
from "users"
where "users"."age" > ?
-- binds: 99
-- result
[0, null, null]
