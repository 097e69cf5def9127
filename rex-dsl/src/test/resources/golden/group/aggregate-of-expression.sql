-- sqlite
select sum((("users"."age" + "users"."visits") * ?))
from "users"
-- binds: 2
-- postgresql
select sum(cast((("users"."age" + "users"."visits") * ?) as bigint))
from "users"
-- binds: 2
-- result
276
