-- sqlite
update "posts"
set "status" = ?
where "posts"."id" = ?
returning "posts"."title", "posts"."status", (select "users"."name"
  from "users"
  where "users"."id" = "posts"."author_id")
-- binds: 'archived', 5
-- postgresql
update "posts"
set "status" = ?
where "posts"."id" = ?
returning "posts"."title", "posts"."status", (select "users"."name"
  from "users"
  where "users"."id" = "posts"."author_id")
-- binds: 'archived', 5
-- result
[Epsilon, archived, Cid]
-- after
[1, Alpha, First., published]
[2, Beta, Second., draft]
[3, Gamma, Third., published]
[4, Delta, 100% sure, a_b, archived]
[5, Epsilon, back\slash, archived]
