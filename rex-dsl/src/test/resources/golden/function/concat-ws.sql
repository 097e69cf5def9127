-- postgresql
select concat_ws(?, "users"."name", "users"."bio", ?)
from "users"
order by "users"."id"
-- binds: ', ', 'end'
-- result
Ann, Writes about Java., end
Bob, end
Cid, end
Dora, Reads., end
-- sqlite
select concat_ws(?, "users"."name", "users"."bio", ?)
from "users"
order by "users"."id"
-- binds: ', ', 'end'
