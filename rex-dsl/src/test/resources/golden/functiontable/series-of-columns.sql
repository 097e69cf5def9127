-- postgresql
select "users"."name", "up"."value"
from "users"
cross join generate_series(?, "users"."id", ?) "up" ("value")
order by "users"."id", "up"."value"
-- binds: 3, 1
-- result
[Cid, 3]
[Dora, 3]
[Dora, 4]
-- sqlite
-- unsupported
