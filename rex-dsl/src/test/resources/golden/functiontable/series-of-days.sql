-- postgresql
select cast("days"."value" as date), count("posts"."id")
from generate_series(cast(? as timestamp), cast(? as timestamp), cast(? as interval)) "days" ("value")
left join "posts" on cast(("posts"."created_at" at time zone 'UTC') as date) = cast((cast("days"."value" as date) + -26 * interval '1 day') as date)
group by cast("days"."value" as date)
order by cast("days"."value" as date)
-- binds: 2026-02-27, 2026-03-02, '+0 mons +1 days +0:0:0.000000'
-- result
[2026-02-27, 1]
[2026-02-28, 1]
[2026-03-01, 1]
[2026-03-02, 1]
-- sqlite
select date("days"."value"), count("posts"."id")
from (with recursive "series" ("value") as (select ?
  where ? <= ?
  union all
  select date("series"."value", 1 || ' days')
  from "series"
  where date("series"."value", 1 || ' days') <= ?) select "series"."value" as "value" from "series") "days"
left join "posts" on date("posts"."created_at") = date(date("days"."value"), -26 || ' days')
group by date("days"."value")
order by date("days"."value")
-- binds: '2026-02-27', '2026-02-27', '2026-03-02', '2026-03-02'
