-- postgresql
select case when "users"."active" then "users"."created_at" end is null
from "users"
order by "users"."id"
-- result
false
false
true
false
-- sqlite
select case when "users"."active" then "users"."created_at" end is null
from "users"
order by "users"."id"
