-- postgresql
select "users"."age"
from "users"
order by "users"."age"
fetch first ? rows with ties
-- binds: 1
-- result
25
25
-- sqlite
-- unsupported
