-- postgresql
select "users"."name"
from "users"
where "users"."visits" = (select max("others"."visits")
  from "users" "others"
  where "others"."age" = "users"."age")
order by "users"."id"
-- result
Ann
Bob
Cid
Dora
-- sqlite
select "users"."name"
from "users"
where "users"."visits" = (select max("others"."visits")
  from "users" "others"
  where "others"."age" = "users"."age")
order by "users"."id"
