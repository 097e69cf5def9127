-- sqlite
insert into "tags" ("name") values ((select lower("users"."name")
  from "users"
  where "users"."id" = ?))
-- binds: 1
-- postgresql
insert into "tags" ("name") values ((select lower("users"."name")
  from "users"
  where "users"."id" = ?))
-- binds: 1
-- result
1
-- after
[1, java]
[2, sql]
[3, news]
[4, unused]
[5, ann]
