-- sqlite
update "users"
set "bio" = (select max("posts"."title")
  from "posts"
  where "posts"."author_id" = "users"."id")
where "users"."id" >= ?
-- binds: 3
-- postgresql
update "users"
set "bio" = (select max("posts"."title")
  from "posts"
  where "posts"."author_id" = "users"."id")
where "users"."id" >= ?
-- binds: 3
-- result
2
-- after
[1, Ann, 30, Writes about Java., true, 10]
[2, Bob, 25, null, true, 0]
[3, Cid, 41, Epsilon, false, 7]
[4, Dora, 25, null, true, 0]
