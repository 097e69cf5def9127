-- postgresql
select round(avg("busy"."c2"), 3), max("busy"."c2")
from (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "busy"
-- result
[1.667, 3]
-- sqlite
select round(avg("busy"."c2"), 3), max("busy"."c2")
from (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "busy"
