-- sqlite
select "posts"."title", "posts"."rating"
from "posts"
order by "posts"."rating" desc nulls last, "posts"."body" nulls first, "posts"."id"
-- postgresql
select "posts"."title", "posts"."rating"
from "posts"
order by "posts"."rating" desc nulls last, "posts"."body" nulls first, "posts"."id"
-- result
[Alpha, 4.5]
[Delta, 3.25]
[Gamma, 3]
[Beta, null]
[Epsilon, null]
