-- postgresql
update "users"
set "visits" = cast("busy"."c2" as integer)
from (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "busy"
where "busy"."author_id" = "users"."id"
returning "users"."name", "users"."visits"
-- result
[Ann, 3]
[Bob, 1]
[Cid, 1]
-- after
[Ann, 30, Writes about Java., true, 3]
[Bob, 25, null, true, 1]
[Cid, 41, null, false, 1]
[Dora, 25, Reads., true, 0]
-- sqlite
update "users"
set "visits" = cast("busy"."c2" as integer)
from (select "posts"."author_id" as "author_id", count(*) as "c2"
  from "posts"
  group by "posts"."author_id") "busy"
where "busy"."author_id" = "users"."id"
returning "users"."name", "users"."visits"
