-- postgresql
select case "posts"."status" when ? then "posts"."author_id" end + ?
from "posts"
order by "posts"."id"
-- binds: 'published', 1
-- result
2
null
2
null
4
-- sqlite
select case "posts"."status" when ? then "posts"."author_id" end + ?
from "posts"
order by "posts"."id"
-- binds: 'published', 1
