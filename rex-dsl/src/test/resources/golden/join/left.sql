-- sqlite
select "users"."name", "posts"."title"
from "users"
left join "posts" on "posts"."author_id" = "users"."id" and "posts"."published"
order by "users"."id", "posts"."id"
-- postgresql
select "users"."name", "posts"."title"
from "users"
left join "posts" on "posts"."author_id" = "users"."id" and "posts"."published"
order by "users"."id", "posts"."id"
-- result
[Ann, Alpha]
[Ann, Gamma]
[Bob, null]
[Cid, Epsilon]
[Dora, null]
