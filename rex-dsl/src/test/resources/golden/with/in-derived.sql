-- postgresql
select "counted"."c1"
from (with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id") select count(*) as "c1" from "busy") "counted"
-- result
3
-- sqlite
select "counted"."c1"
from (with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id") select count(*) as "c1" from "busy") "counted"
