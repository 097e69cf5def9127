-- postgresql
select "users"."name"
from "users"
where exists (select "busy"."c2"
  from (select "posts"."author_id" as "author_id", count(*) as "c2"
    from "posts"
    group by "posts"."author_id") "busy"
  where "busy"."author_id" = "users"."id")
order by "users"."id"
-- result
Ann
Bob
Cid
-- sqlite
select "users"."name"
from "users"
where exists (select "busy"."c2"
  from (select "posts"."author_id" as "author_id", count(*) as "c2"
    from "posts"
    group by "posts"."author_id") "busy"
  where "busy"."author_id" = "users"."id")
order by "users"."id"
