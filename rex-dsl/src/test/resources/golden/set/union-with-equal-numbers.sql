-- postgresql
select "posts"."rating"
from "posts"
union
select "posts"."id"
from "posts"
order by 1 nulls last
-- result
[1]
[2]
[3]
[3.25]
[4]
[4.5]
[5]
[null]
-- sqlite
select "posts"."rating"
from "posts"
union
select "posts"."id"
from "posts"
order by 1 nulls last
