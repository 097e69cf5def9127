-- postgresql
select "series"."value"
from generate_series(?, ?, cast(? as interval)) "series" ("value")
-- binds: 2026-03-28T23:00Z, 2026-03-31T00:00Z, '+0 mons +1 days +0:0:0.000000'
-- result
2026-03-28T23:00:00Z
2026-03-29T23:00:00Z
2026-03-30T23:00:00Z
-- sqlite
select "series"."value"
from (with recursive "series" ("value") as (select ?
  where ? <= ?
  union all
  select (datetime("series"."value", 1 || ' days') || substr("series"."value", 20))
  from "series"
  where (datetime("series"."value", 1 || ' days') || substr("series"."value", 20)) <= ?) select "series"."value" as "value" from "series") "series"
-- binds: '2026-03-28 23:00:00', '2026-03-28 23:00:00', '2026-03-31 00:00:00', '2026-03-31 00:00:00'
