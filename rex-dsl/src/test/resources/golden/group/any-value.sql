-- postgresql
select "users"."age", any_value("users"."active"), any_value("users"."visits")
from "users"
where "users"."age" < ?
group by "users"."age"
having any_value("users"."name") <> ? and any_value("users"."created_at") is not null
order by "users"."age"
-- binds: 40, ''
-- result
[25, true, 0]
[30, true, 10]
-- sqlite
select "users"."age", min("users"."active"), min("users"."visits")
from "users"
where "users"."age" < ?
group by "users"."age"
having min("users"."name") <> ? and min("users"."created_at") is not null
order by "users"."age"
-- binds: 40, ''
