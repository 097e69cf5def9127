-- postgresql
select "users"."name"
from "users"
where cast("users"."age" as numeric) > (select avg("users"."age")
  from "users")
order by "users"."id"
-- result
Cid
-- sqlite
select "users"."name"
from "users"
where cast("users"."age" as numeric) > (select avg("users"."age")
  from "users")
order by "users"."id"
