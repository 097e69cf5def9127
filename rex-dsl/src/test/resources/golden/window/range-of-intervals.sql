-- sqlite
-- unsupported
-- postgresql
select "posts"."title", count(*) over (order by "posts"."created_at" range between interval '1 days' preceding and interval '36 hours' following)
from "posts"
order by "posts"."id"
-- result
[Alpha, 2]
[Beta, 3]
[Gamma, 3]
[Delta, 3]
[Epsilon, 2]
