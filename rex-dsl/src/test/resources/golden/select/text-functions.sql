-- sqlite
select lower("users"."name"), upper("users"."name") || ?, length("users"."name" || "users"."email")
from "users"
where "users"."id" = ?
-- binds: '!', 1
-- postgresql
select lower("users"."name"), upper("users"."name") || ?, length("users"."name" || "users"."email")
from "users"
where "users"."id" = ?
-- binds: '!', 1
-- result
[ann, ANN!, 16]
