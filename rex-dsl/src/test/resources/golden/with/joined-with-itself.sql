-- postgresql
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select "busy"."author_id", "other"."author_id"
from "busy"
join "busy" "other" on "other"."c2" < "busy"."c2"
order by "other"."author_id"
-- result
[1, 2]
[1, 3]
-- sqlite
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id")
select "busy"."author_id", "other"."author_id"
from "busy"
join "busy" "other" on "other"."c2" < "busy"."c2"
order by "other"."author_id"
