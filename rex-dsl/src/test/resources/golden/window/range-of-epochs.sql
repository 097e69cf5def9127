-- sqlite
select "posts"."title", count(*) over (order by unixepoch("posts"."created_at") range between 86400 preceding and current row)
from "posts"
order by "posts"."id"
-- result
[Alpha, 1]
[Beta, 2]
[Gamma, 2]
[Delta, 2]
[Epsilon, 2]
-- postgresql
select "posts"."title", count(*) over (order by cast(floor(extract(epoch from ("posts"."created_at" at time zone 'UTC'))) as bigint) range between 86400 preceding and current row)
from "posts"
order by "posts"."id"
