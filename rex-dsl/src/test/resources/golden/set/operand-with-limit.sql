-- postgresql
(select "users"."name"
  from "users"
  order by "users"."id"
  limit ?)
union all (select "users"."name"
  from "users"
  order by "users"."id" desc
  limit ?)
-- binds: 1, 1
-- result
Ann
Dora
-- sqlite
select *
from (select "users"."name"
  from "users"
  order by "users"."id"
  limit ?)
union all
select *
from (select "users"."name"
  from "users"
  order by "users"."id" desc
  limit ?)
-- binds: 1, 1
