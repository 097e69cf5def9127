-- postgresql
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id") delete
from "tags"
where "tags"."id" > (select count(*)
  from "busy")
returning "tags"."name"
-- result
unused
-- after
java
sql
news
-- sqlite
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id") delete
from "tags"
where "tags"."id" > (select count(*)
  from "busy")
returning "tags"."name"
