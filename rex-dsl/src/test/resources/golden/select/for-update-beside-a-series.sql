-- postgresql
select "users"."name"
from generate_series(?, ?, ?) "series" ("value")
join "users" on "users"."id" = "series"."value"
left join "profiles" on "profiles"."user_id" = "users"."id"
order by "users"."id"
for update of "users"
-- binds: 1, 2, 1
-- result
Ann
Bob
-- sqlite
-- unsupported
