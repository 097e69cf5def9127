-- sqlite
delete from "comments"
where "comments"."id" = ?
returning "comments"."id", length("comments"."body"), (select "users"."name"
  from "users"
  where "users"."id" = "comments"."author_id")
-- binds: 5
-- postgresql
delete from "comments"
where "comments"."id" = ?
returning "comments"."id", length("comments"."body"), (select "users"."name"
  from "users"
  where "users"."id" = "comments"."author_id")
-- binds: 5
-- result
[5, 4, Ann]
-- after
[1, Nice.]
[2, Thanks.]
[3, Welcome.]
[4, Anonymous.]
