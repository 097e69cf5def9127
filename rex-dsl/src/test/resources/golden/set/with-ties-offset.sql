-- postgresql
select "users"."age"
from "users"
order by "users"."age"
offset ?
fetch first ? rows with ties
-- binds: 1, 1
-- result
25
-- sqlite
-- unsupported
