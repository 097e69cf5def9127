-- postgresql
select "users"."name"
from "users"
join (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "busy" on "busy"."author_id" = "users"."id"
where "busy"."c2" = (select max("busy"."c2")
  from (select "posts"."author_id" as "author_id", count(*) as "c2"
    from "posts"
    group by "posts"."author_id") "busy")
-- result
Ann
-- sqlite
select "users"."name"
from "users"
join (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "busy" on "busy"."author_id" = "users"."id"
where "busy"."c2" = (select max("busy"."c2")
  from (select "posts"."author_id" as "author_id", count(*) as "c2"
    from "posts"
    group by "posts"."author_id") "busy")
