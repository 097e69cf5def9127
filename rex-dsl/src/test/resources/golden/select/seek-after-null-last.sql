-- postgresql
select "posts"."title"
from "posts"
where "posts"."rating" is null and "posts"."id" > ?
order by "posts"."rating" desc nulls last, "posts"."id"
-- binds: 2
-- result
Epsilon
-- sqlite
select "posts"."title"
from "posts"
where "posts"."rating" is null and "posts"."id" > ?
order by "posts"."rating" desc nulls last, "posts"."id"
-- binds: 2
