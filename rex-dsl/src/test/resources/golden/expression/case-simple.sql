-- postgresql
select case "posts"."status" when ? then ? when ? then ? else ? end
from "posts"
order by "posts"."id"
-- binds: 'published', 'out', 'draft', 'in', 'gone'
-- result
out
in
out
gone
out
-- sqlite
select case "posts"."status" when ? then ? when ? then ? else ? end
from "posts"
order by "posts"."id"
-- binds: 'published', 'out', 'draft', 'in', 'gone'
