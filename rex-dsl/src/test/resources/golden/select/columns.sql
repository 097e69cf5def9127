-- sqlite
select "posts"."title", "posts"."published", "posts"."rating", "posts"."created_at"
from "posts"
order by "posts"."id"
-- postgresql
select "posts"."title", "posts"."published", "posts"."rating", "posts"."created_at"
from "posts"
order by "posts"."id"
-- result
[Alpha, true, 4.5, 2026-02-01T12:00:00Z]
[Beta, false, null, 2026-02-02T12:00:00Z]
[Gamma, true, 3, 2026-02-03T12:00:00Z]
[Delta, false, 3.25, 2026-02-04T12:00:00Z]
[Epsilon, true, null, 2026-02-05T12:00:00Z]
