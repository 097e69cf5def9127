-- postgresql
select count(*) over (order by "posts"."rating" range between 0.25 preceding and current row)
from "posts"
where "posts"."rating" is not null
order by "posts"."rating"
-- result
1
2
1
-- sqlite
select count(*) over (order by "posts"."rating" range between 0.25 preceding and current row)
from "posts"
where "posts"."rating" is not null
order by "posts"."rating"
