-- postgresql
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id") update "users"
set "active" = ?
where "users"."id" in (select "busy"."author_id"
  from "busy"
  where "busy"."c2" > ?)
-- binds: false, 1
-- result
1
-- after
[Ann, 30, Writes about Java., false, 10]
[Bob, 25, null, true, 0]
[Cid, 41, null, false, 7]
[Dora, 25, Reads., true, 0]
-- sqlite
with "busy" ("author_id", "c2") as (select "posts"."author_id", count(*)
  from "posts"
  group by "posts"."author_id") update "users"
set "active" = ?
where "users"."id" in (select "busy"."author_id"
  from "busy"
  where "busy"."c2" > ?)
-- binds: 0, 1
