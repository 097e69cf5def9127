-- postgresql
select "users"."name"
from "users"
join "users" "other" on "other"."id" = "users"."id"
where "users"."id" = ?
for share of "other", "users"
-- binds: 1
-- result
Ann
-- sqlite
-- unsupported
