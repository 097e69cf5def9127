-- postgresql
select "users"."name"
from "users"
where "users"."age" >= all (select "others"."age"
  from "users" "others")
order by "users"."id"
-- result
Cid
-- sqlite
-- unsupported
