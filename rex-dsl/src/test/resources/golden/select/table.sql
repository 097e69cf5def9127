-- sqlite
select "users"."id", "users"."email", "users"."name", "users"."age", "users"."bio", "users"."active", "users"."visits", "users"."created_at"
from "users"
order by "users"."id"
-- postgresql
select "users"."id", "users"."email", "users"."name", "users"."age", "users"."bio", "users"."active", "users"."visits", "users"."created_at"
from "users"
order by "users"."id"
-- result
User[id=1, email=ann@blog.test, name=Ann, age=30, bio=Writes about Java., active=true, visits=10, createdAt=2026-01-01T12:00:00Z]
User[id=2, email=bob@blog.test, name=Bob, age=25, bio=null, active=true, visits=0, createdAt=2026-01-02T12:00:00Z]
User[id=3, email=cid@blog.test, name=Cid, age=41, bio=null, active=false, visits=7, createdAt=2026-01-03T12:00:00Z]
User[id=4, email=dora@blog.test, name=Dora, age=25, bio=Reads., active=true, visits=0, createdAt=2026-01-04T12:00:00Z]
