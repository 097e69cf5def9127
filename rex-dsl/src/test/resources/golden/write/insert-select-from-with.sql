-- postgresql
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id") insert into "tags" ("name")
select "users"."name"
from "users"
join "busy" on "busy"."author_id" = "users"."id"
where "busy"."c2" > ?
returning "tags"."name"
-- binds: 1
-- result
Ann
-- after
java
sql
news
unused
Ann
-- sqlite
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id") insert into "tags" ("name")
select "users"."name"
from "users"
join "busy" on "busy"."author_id" = "users"."id"
where "busy"."c2" > ?
returning "tags"."name"
-- binds: 1
