-- postgresql
select "busy"."author_id", "busy"."c2"
from (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "busy"
where "busy"."c2" >= ?
order by "busy"."c2" desc, "busy"."author_id"
-- binds: 1
-- result
[1, 3]
[2, 1]
[3, 1]
-- sqlite
select "busy"."author_id", "busy"."c2"
from (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "busy"
where "busy"."c2" >= ?
order by "busy"."c2" desc, "busy"."author_id"
-- binds: 1
