-- sqlite
select "users"."name", count("posts"."id")
from "users"
left join "posts" on "posts"."author_id" = "users"."id"
group by "users"."id", "users"."name"
order by count("posts"."id") desc, "users"."id"
limit ?
-- binds: 3
-- postgresql
select "users"."name", count("posts"."id")
from "users"
left join "posts" on "posts"."author_id" = "users"."id"
group by "users"."id", "users"."name"
order by count("posts"."id") desc, "users"."id"
limit ?
-- binds: 3
-- result
[Ann, 3]
[Bob, 1]
[Cid, 1]
