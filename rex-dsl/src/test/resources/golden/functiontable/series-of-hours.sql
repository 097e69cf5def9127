-- postgresql
select "series"."value"
from generate_series(?, ?, cast(? as interval)) "series" ("value")
-- binds: 2026-01-01T01:30:00.500, 2025-12-31T22:00, '+0 mons +0 days -2:0:0.000000'
-- result
2026-01-01T01:30:00.5
2025-12-31T23:30:00.5
-- sqlite
select "series"."value"
from (with recursive "series" ("value") as (select ?
  where ? >= ?
  union all
  select (datetime("series"."value", -2 || ' hours') || substr("series"."value", 20))
  from "series"
  where (datetime("series"."value", -2 || ' hours') || substr("series"."value", 20)) >= ?) select "series"."value" as "value" from "series") "series"
-- binds: '2026-01-01 01:30:00.5', '2026-01-01 01:30:00.5', '2025-12-31 22:00:00', '2025-12-31 22:00:00'
