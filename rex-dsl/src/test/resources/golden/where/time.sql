-- sqlite
select "users"."name"
from "users"
where "users"."created_at" > ? and "users"."created_at" < ?
order by "users"."id"
-- binds: '2026-01-01 12:00:00', '2026-01-03 12:00:00.5'
-- postgresql
select "users"."name"
from "users"
where "users"."created_at" > ? and "users"."created_at" < ?
order by "users"."id"
-- binds: 2026-01-01T12:00Z, 2026-01-03T12:00:00.500Z
-- result
Bob
Cid
