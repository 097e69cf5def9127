-- postgresql
select "names"."id", count(*)
from (select "users"."name" as "name", "users"."id" as "id"
  from "users"
  union all
  select "tags"."name", "tags"."id"
  from "tags") "names"
group by "names"."id"
order by "names"."id"
-- result
[1, 2]
[2, 2]
[3, 2]
[4, 2]
-- sqlite
select "names"."id", count(*)
from (select "users"."name" as "name", "users"."id" as "id"
  from "users"
  union all
  select "tags"."name", "tags"."id"
  from "tags") "names"
group by "names"."id"
order by "names"."id"
