-- postgresql
insert into "tags" ("name")
select lower("users"."name")
from "users"
where "users"."age" = ?
order by "users"."id"
-- binds: 25
-- result
2
-- after
java
sql
news
unused
bob
dora
-- sqlite
insert into "tags" ("name")
select lower("users"."name")
from "users"
where "users"."age" = ?
order by "users"."id"
-- binds: 25
