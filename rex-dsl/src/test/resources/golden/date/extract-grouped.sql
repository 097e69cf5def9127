-- postgresql
select cast(floor(extract(year from ("posts"."created_at" at time zone 'UTC'))) as integer), cast(floor(extract(month from ("posts"."created_at" at time zone 'UTC'))) as integer), count(*)
from "posts"
group by cast(floor(extract(year from ("posts"."created_at" at time zone 'UTC'))) as integer), cast(floor(extract(month from ("posts"."created_at" at time zone 'UTC'))) as integer)
order by cast(floor(extract(year from ("posts"."created_at" at time zone 'UTC'))) as integer)
-- result
[2026, 2, 5]
-- sqlite
select cast(strftime('%Y', "posts"."created_at") as integer), cast(strftime('%m', "posts"."created_at") as integer), count(*)
from "posts"
group by cast(strftime('%Y', "posts"."created_at") as integer), cast(strftime('%m', "posts"."created_at") as integer)
order by cast(strftime('%Y', "posts"."created_at") as integer)
