-- sqlite
select "users"."name"
from "users"
where "users"."age" between ? and ?
order by "users"."id"
-- binds: 26, 41
-- postgresql
select "users"."name"
from "users"
where "users"."age" between ? and ?
order by "users"."id"
-- binds: 26, 41
-- result
Ann
Cid
