-- postgresql
select "users"."name", "users"."id", cast("users"."id" as numeric), cast("users"."id" as double precision)
from "users"
where "users"."id" <= ?
union
select "users"."name", "users"."age", "users"."id", "users"."age"
from "users"
where "users"."id" >= ?
order by 2
-- binds: 2, 3
-- result
[Ann, 1, 1, 1]
[Bob, 2, 2, 2]
[Dora, 25, 4, 25]
[Cid, 41, 3, 41]
-- sqlite
select "users"."name", "users"."id", cast("users"."id" as numeric), cast("users"."id" as real)
from "users"
where "users"."id" <= ?
union
select "users"."name", "users"."age", "users"."id", "users"."age"
from "users"
where "users"."id" >= ?
order by 2
-- binds: 2, 3
