-- sqlite
select substr("users"."name", max("users"."visits" - ?, 1), max(min(("users"."visits" - ?) - 1, 0) + ?, 0))
from "users"
order by "users"."id"
-- binds: 8, 8, 4
-- result
nn

Ci
-- postgresql
select substr("users"."name", "users"."visits" - ?, ?)
from "users"
order by "users"."id"
-- binds: 8, 4
