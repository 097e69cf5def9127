-- sqlite
select "users"."name"
from "users"
where "users"."visits" < "users"."age" and "users"."name" <> "users"."email"
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where "users"."visits" < "users"."age" and "users"."name" <> "users"."email"
order by "users"."id"
-- result
Ann
Bob
Cid
Dora
