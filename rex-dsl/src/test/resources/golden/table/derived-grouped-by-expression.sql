-- postgresql
select "initials"."c1", sum(cast("initials"."visits" as bigint))
from (select left("users"."name", 1) as "c1", "users"."visits" as "visits"
  from "users") "initials"
group by "initials"."c1"
order by "initials"."c1"
-- result
[A, 10]
[B, 0]
[C, 7]
[D, 0]
-- sqlite
select "initials"."c1", sum("initials"."visits")
from (select substr("users"."name", 1, 1) as "c1", "users"."visits" as "visits"
  from "users") "initials"
group by "initials"."c1"
order by "initials"."c1"
