-- postgresql
select count(*), count(*) filter (where "users"."active"), sum(cast("users"."visits" as bigint)) filter (where "users"."age" > ? and "users"."active"), max("users"."name") filter (where "users"."age" < ?), min("users"."created_at") filter (where "users"."age" = ?)
from "users"
-- binds: 25, 40, 25
-- result
[4, 3, 10, Dora, 2026-01-02T12:00:00Z]
-- sqlite
select count(*), count(*) filter (where "users"."active"), sum("users"."visits") filter (where "users"."age" > ? and "users"."active"), max("users"."name") filter (where "users"."age" < ?), min("users"."created_at") filter (where "users"."age" = ?)
from "users"
-- binds: 25, 40, 25
