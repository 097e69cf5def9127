-- postgresql
select "users"."name"
from "users"
where "users"."created_at" >= (? + 1 * interval '1 day') and "users"."created_at" < (? + 3 * interval '1 day')
order by "users"."id"
-- binds: 2026-01-01T12:00Z, 2026-01-01T12:00Z
-- result
Bob
Cid
-- sqlite
select "users"."name"
from "users"
where "users"."created_at" >= (datetime(?, 1 || ' days') || substr(?, 20)) and "users"."created_at" < (datetime(?, 3 || ' days') || substr(?, 20))
order by "users"."id"
-- binds: '2026-01-01 12:00:00', '2026-01-01 12:00:00', '2026-01-01 12:00:00', '2026-01-01 12:00:00'
