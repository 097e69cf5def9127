-- postgresql
select "young"."id", "young"."email", "young"."name", "young"."age", "young"."bio", "young"."active", "young"."visits", "young"."created_at"
from (select "users"."id" as "id", "users"."email" as "email", "users"."name" as "name", "users"."age" as "age", "users"."bio" as "bio", "users"."active" as "active", "users"."visits" as "visits", "users"."created_at" as "created_at"
  from "users"
  where "users"."age" = ?
  order by "users"."id" desc
  limit ?) "young"
-- binds: 25, 1
-- result
User[id=4, email=dora@blog.test, name=Dora, age=25, bio=Reads., active=true, visits=0, createdAt=2026-01-04T12:00:00Z]
-- sqlite
select "young"."id", "young"."email", "young"."name", "young"."age", "young"."bio", "young"."active", "young"."visits", "young"."created_at"
from (select "users"."id" as "id", "users"."email" as "email", "users"."name" as "name", "users"."age" as "age", "users"."bio" as "bio", "users"."active" as "active", "users"."visits" as "visits", "users"."created_at" as "created_at"
  from "users"
  where "users"."age" = ?
  order by "users"."id" desc
  limit ?) "young"
-- binds: 25, 1
