-- postgresql
select "placed"."author_id", "placed"."title"
from (select "posts"."author_id" as "author_id", "posts"."title" as "title", row_number() over (partition by "posts"."author_id" order by "posts"."created_at" desc) as "c3"
  from "posts") "placed"
where "placed"."c3" = ?
order by "placed"."author_id"
-- binds: 1
-- result
[1, Gamma]
[2, Delta]
[3, Epsilon]
-- sqlite
select "placed"."author_id", "placed"."title"
from (select "posts"."author_id" as "author_id", "posts"."title" as "title", row_number() over (partition by "posts"."author_id" order by "posts"."created_at" desc) as "c3"
  from "posts") "placed"
where "placed"."c3" = ?
order by "placed"."author_id"
-- binds: 1
