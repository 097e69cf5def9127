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
select unicode("users"."name")
from "users"
order by "users"."id"
