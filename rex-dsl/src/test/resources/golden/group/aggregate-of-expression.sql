-- sqlite
select sum(("users"."age" + "users"."visits") * ?)
from "users"
-- binds: 2
-- postgresql
select sum(("users"."age" + "users"."visits") * ?)
from "users"
-- binds: 2
-- result
276
