-- sqlite
insert into "posts" ("author_id", "title", "body") values (?, ?, ?)
returning "posts"."title", (select "users"."name"
  from "users"
  where "users"."id" = "posts"."author_id")
-- binds: 2, 'Zeta', '!'
-- postgresql
insert into "posts" ("author_id", "title", "body") values (?, ?, ?)
returning "posts"."title", (select "users"."name"
  from "users"
  where "users"."id" = "posts"."author_id")
-- binds: 2, 'Zeta', '!'
-- result
[Zeta, Bob]
-- after
Delta
Zeta
