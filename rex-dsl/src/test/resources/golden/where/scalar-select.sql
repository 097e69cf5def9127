-- sqlite
select "users"."name"
from "users"
where "users"."age" = (select max("users"."age")
  from "users")
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where "users"."age" = (select max("users"."age")
  from "users")
order by "users"."id"
-- result
Cid
