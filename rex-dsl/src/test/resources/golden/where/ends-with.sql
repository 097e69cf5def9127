-- sqlite
select "posts"."title"
from "posts"
where "posts"."body" glob ?
order by "posts"."id"
-- binds: '*a_b'
-- postgresql
select "posts"."title"
from "posts"
where "posts"."body" like ? escape '\'
order by "posts"."id"
-- binds: '%a\_b'
-- result
Delta
