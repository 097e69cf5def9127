-- postgresql
select regexp_replace("users"."name", ?, ?)
from "users"
order by "users"."id"
-- binds: '[a-z]+', '.'
-- result
A.
B.
C.
D.
-- sqlite
-- unsupported
