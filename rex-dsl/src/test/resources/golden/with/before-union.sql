-- postgresql
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select "busy"."author_id"
from "busy"
union
select "busy"."c2"
from "busy"
order by 1
-- result
1
2
3
-- sqlite
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select "busy"."author_id"
from "busy"
union
select "busy"."c2"
from "busy"
order by 1
