-- postgresql
select "users"."name", (select sum("up"."value")
  from generate_series(?, "users"."id", ?) "up" ("value"))
from "users"
order by "users"."id"
-- binds: 1, 1
-- result
[Ann, 1]
[Bob, 3]
[Cid, 6]
[Dora, 10]
-- sqlite
select "users"."name", (select sum("up"."value")
  from (with recursive "series" ("value") as (select ?
    where ? <= "users"."id"
    union all
    select "series"."value" + ?
    from "series"
    where "series"."value" + ? <= "users"."id") select "series"."value" as "value" from "series") "up")
from "users"
order by "users"."id"
-- binds: 1, 1, 1, 1
