-- postgresql
select "users"."name"
from "users"
join "profiles" on "profiles"."user_id" = "users"."id"
where "profiles"."city" is not null
order by "users"."id"
for update of "users" skip locked
-- result
Ann
Dora
-- sqlite
-- unsupported
