-- sqlite
-- unsupported
-- postgresql
select "users"."name"
from "users"
left join "profiles" on "profiles"."user_id" = "users"."id"
where "profiles"."id" is null
for update of "users" skip locked
-- result
Cid
