-- sqlite
select "posts"."title"
from "posts"
where "posts"."body" glob ?
order by "posts"."id"
-- binds: '*k\s*'
-- postgresql
select "posts"."title"
from "posts"
where "posts"."body" like ? escape '\'
order by "posts"."id"
-- binds: '%k\\s%'
-- result
Epsilon
