-- postgresql
select "busy"."author_id", "busy"."c2"
from (select "busy"."author_id" as "author_id", "busy"."c2" + ? as "c2"
  from (select "posts"."author_id" as "author_id", count(*) as "c2"
    from "posts"
    group by "posts"."author_id") "busy") "busy"
order by "busy"."author_id"
-- binds: 1
-- result
[1, 4]
[2, 2]
[3, 2]
-- sqlite
select "busy"."author_id", "busy"."c2"
from (select "busy"."author_id" as "author_id", "busy"."c2" + ? as "c2"
  from (select "posts"."author_id" as "author_id", count(*) as "c2"
    from "posts"
    group by "posts"."author_id") "busy") "busy"
order by "busy"."author_id"
-- binds: 1
