-- postgresql
select case when "users"."active" then "users"."name" else upper("users"."email") end
from "users"
order by "users"."id"
-- result
Ann
Bob
CID@BLOG.TEST
Dora
-- sqlite
select case when "users"."active" then "users"."name" else upper("users"."email") end
from "users"
order by "users"."id"
