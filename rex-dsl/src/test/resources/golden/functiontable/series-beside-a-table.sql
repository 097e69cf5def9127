-- postgresql
select "users"."name", "n"."value"
from "users"
join generate_series(?, ?, ?) "n" ("value") on "n"."value" > "users"."id"
order by "users"."id", "n"."value"
-- binds: 1, 4, 1
-- result
[Ann, 2]
[Ann, 3]
[Ann, 4]
[Bob, 3]
[Bob, 4]
[Cid, 4]
-- sqlite
select "users"."name", "n"."value"
from "users"
join (with recursive "series" ("value") as (select ?
  where ? <= ?
  union all
  select "series"."value" + ?
  from "series"
  where "series"."value" + ? <= ?) select "series"."value" as "value" from "series") "n" on "n"."value" > "users"."id"
order by "users"."id", "n"."value"
-- binds: 1, 1, 4, 1, 1, 4
