-- sqlite
select count(*), count("users"."bio"), count(distinct "users"."age"), sum("users"."visits"), min("users"."name"), max("users"."created_at")
from "users"
-- postgresql
select count(*), count("users"."bio"), count(distinct "users"."age"), sum(cast("users"."visits" as bigint)), min("users"."name"), max("users"."created_at")
from "users"
-- result
[4, 2, 3, 17, Ann, 2026-01-04T12:00:00Z]
