-- postgresql
select "users"."visits" * ? / ?
from "users"
order by "users"."id"
-- binds: 100, 2
-- result
500
0
350
0
-- sqlite
select "users"."visits" * ? / ?
from "users"
order by "users"."id"
-- binds: 100, 2
