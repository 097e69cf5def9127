-- sqlite
update "users"
set "visits" = ?
where not exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id")
-- binds: 99
-- postgresql
update "users"
set "visits" = ?
where not exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id")
-- binds: 99
-- result
1
-- after
[1, Ann, 30, Writes about Java., true, 10]
[2, Bob, 25, null, true, 0]
[3, Cid, 41, null, false, 7]
[4, Dora, 25, Reads., true, 99]
