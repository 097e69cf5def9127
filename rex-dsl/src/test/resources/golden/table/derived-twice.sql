-- postgresql
select "busy"."author_id", "other"."author_id"
from (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "busy"
join (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "other" on "busy"."c2" > "other"."c2"
order by "busy"."author_id", "other"."author_id"
-- result
[1, 2]
[1, 3]
-- sqlite
select "busy"."author_id", "other"."author_id"
from (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "busy"
join (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "other" on "busy"."c2" > "other"."c2"
order by "busy"."author_id", "other"."author_id"
