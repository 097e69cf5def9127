-- postgresql
select "users"."name"
from "users"
where "users"."name" <> all (?)
order by "users"."id"
-- binds: {a, b, c, d, e, f, g, h, Bob}
-- result
Ann
Cid
Dora
-- sqlite
select "users"."name"
from "users"
where "users"."name" not in (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
order by "users"."id"
-- binds: 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'Bob', 'Bob', 'Bob', 'Bob', 'Bob', 'Bob', 'Bob', 'Bob'
