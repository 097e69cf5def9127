-- postgresql
select octet_length(?), length(?)
from "users"
order by "users"."id"
-- binds: 'añb', 'añb'
-- result
[4, 3]
[4, 3]
[4, 3]
[4, 3]
-- sqlite
select octet_length(?), length(?)
from "users"
order by "users"."id"
-- binds: 'añb', 'añb'
