-- postgresql
select "posts"."title"
from "posts"
where "posts"."rating" is not null or "posts"."rating" is null and "posts"."id" > ?
order by "posts"."rating" nulls first, "posts"."id"
-- binds: 2
-- result
Epsilon
Gamma
Delta
Alpha
-- sqlite
select "posts"."title"
from "posts"
where "posts"."rating" is not null or "posts"."rating" is null and "posts"."id" > ?
order by "posts"."rating" nulls first, "posts"."id"
-- binds: 2
