-- postgresql
select "users"."name"
from "users"
where "users"."age" in (select "users"."visits"
  from "users"
  union (select "users"."age" + ?
    from "users" "u"
    where "u"."age" = ?
    limit ?)
  union
  select "users"."age"
  from "users") and exists (select "users"."age"
  from "users"
  intersect
  select "users"."age"
  from "users")
order by "users"."id"
-- binds: 0, 41, 0
-- result
Ann
Bob
Cid
Dora
-- sqlite
select "users"."name"
from "users"
where "users"."age" in (select "users"."visits"
  from "users"
  union
  select *
  from (select "users"."age" + ?
    from "users" "u"
    where "u"."age" = ?
    limit ?)
  union
  select "users"."age"
  from "users") and exists (select "users"."age"
  from "users"
  intersect
  select "users"."age"
  from "users")
order by "users"."id"
-- binds: 0, 41, 0
