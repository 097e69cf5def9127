-- sqlite
select "users"."name"
from "users"
where not ("users"."age" >= ? and "users"."name" = ?)
order by "users"."id"
-- binds: 30, 'Ann'
-- postgresql
select "users"."name"
from "users"
where not ("users"."age" >= ? and "users"."name" = ?)
order by "users"."id"
-- binds: 30, 'Ann'
-- result
Bob
Cid
Dora
