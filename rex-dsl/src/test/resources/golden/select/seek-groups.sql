-- postgresql
select "posts"."author_id", count(*)
from "posts"
group by "posts"."author_id"
having count(*) < ? or count(*) = ? and "posts"."author_id" > ?
order by count(*) desc, "posts"."author_id"
-- binds: 1, 1, 2
-- result
[3, 1]
-- sqlite
select "posts"."author_id", count(*)
from "posts"
group by "posts"."author_id"
having count(*) < ? or count(*) is null or count(*) = ? and "posts"."author_id" > ?
order by count(*) desc, "posts"."author_id"
-- binds: 1, 1, 2
