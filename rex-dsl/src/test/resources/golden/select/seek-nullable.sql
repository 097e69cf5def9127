-- postgresql
select "posts"."title"
from "posts"
where "posts"."rating" > ? or "posts"."rating" is null or "posts"."rating" = ? and "posts"."id" > ?
order by "posts"."rating" nulls last, "posts"."id"
-- binds: 3.25, 3.25, 4
-- result
Alpha
Beta
Epsilon
-- sqlite
select "posts"."title"
from "posts"
where "posts"."rating" > cast(? as numeric) or "posts"."rating" is null or "posts"."rating" = cast(? as numeric) and "posts"."id" > ?
order by "posts"."rating" nulls last, "posts"."id"
-- binds: '3.25', '3.25', 4
