-- sqlite
select "users"."name"
from "users"
where ("users"."age" >= ? or "users"."visits" = ?) and not "users"."name" = ?
order by "users"."id"
-- binds: 30, 0, 'Ann'
-- postgresql
select "users"."name"
from "users"
where ("users"."age" >= ? or "users"."visits" = ?) and not "users"."name" = ?
order by "users"."id"
-- binds: 30, 0, 'Ann'
-- result
Bob
Cid
Dora
