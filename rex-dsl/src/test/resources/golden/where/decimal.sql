-- sqlite
select "posts"."title"
from "posts"
where "posts"."rating" > cast(? as numeric)
order by "posts"."id"
-- binds: '3.25'
-- postgresql
select "posts"."title"
from "posts"
where "posts"."rating" > ?
order by "posts"."id"
-- binds: 3.25
-- result
Alpha
