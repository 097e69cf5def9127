-- postgresql
select "users"."name"
from "users" tablesample bernoulli(100.0) repeatable (7)
where "users"."age" > ?
order by "users"."id"
-- binds: 26
-- result
Ann
Cid
-- sqlite
-- unsupported
