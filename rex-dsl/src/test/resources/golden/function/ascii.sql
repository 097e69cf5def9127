-- postgresql
select ascii("users"."name")
from "users"
order by "users"."id"
-- result
65
66
67
68
-- sqlite
select case "users"."name" when '' then 0 else unicode("users"."name") end
from "users"
order by "users"."id"
