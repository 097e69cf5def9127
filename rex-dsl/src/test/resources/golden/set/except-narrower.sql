-- postgresql
select "users"."id"
from "users"
except
select "users"."age" - ?
from "users"
order by 1
-- binds: 24
-- result
[2]
[3]
[4]
-- sqlite
select "users"."id"
from "users"
except
select "users"."age" - ?
from "users"
order by 1
-- binds: 24
