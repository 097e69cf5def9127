-- postgresql
with "young" ("id", "email", "name", "age", "bio", "active", "visits", "created_at") as (select "users"."id", "users"."email", "users"."name", "users"."age", "users"."bio", "users"."active", "users"."visits", "users"."created_at"
  from "users"
  where "users"."age" = ?)
select "young"."id", "young"."email", "young"."name", "young"."age", "young"."bio", "young"."active", "young"."visits", "young"."created_at"
from "young"
order by "young"."name" desc
-- binds: 25
-- result
User[id=4, email=dora@blog.test, name=Dora, age=25, bio=Reads., active=true, visits=0, createdAt=2026-01-04T12:00:00Z]
User[id=2, email=bob@blog.test, name=Bob, age=25, bio=null, active=true, visits=0, createdAt=2026-01-02T12:00:00Z]
-- sqlite
with "young" ("id", "email", "name", "age", "bio", "active", "visits", "created_at") as (select "users"."id", "users"."email", "users"."name", "users"."age", "users"."bio", "users"."active", "users"."visits", "users"."created_at"
  from "users"
  where "users"."age" = ?)
select "young"."id", "young"."email", "young"."name", "young"."age", "young"."bio", "young"."active", "young"."visits", "young"."created_at"
from "young"
order by "young"."name" desc
-- binds: 25
