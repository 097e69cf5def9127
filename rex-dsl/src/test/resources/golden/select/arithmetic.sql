-- sqlite
select ("users"."age" + ?) * ?, "users"."age" + "users"."visits" * ?, "users"."age" - ("users"."visits" - ?), "users"."age" - "users"."visits" - ?, "users"."age" / ?, "users"."age" % ?
from "users"
where "users"."id" = ?
-- binds: 1, 2, 2, 1, 1, 7, 7, 1
-- postgresql
select ("users"."age" + ?) * ?, "users"."age" + "users"."visits" * ?, "users"."age" - ("users"."visits" - ?), "users"."age" - "users"."visits" - ?, "users"."age" / ?, "users"."age" % ?
from "users"
where "users"."id" = ?
-- binds: 1, 2, 2, 1, 1, 7, 7, 1
-- result
[62, 50, 21, 19, 4, 2]
