-- sqlite
select "users"."name", "posts"."title"
from "users"
join "posts" on "posts"."author_id" = "users"."id"
where "posts"."published"
order by "posts"."id"
-- postgresql
select "users"."name", "posts"."title"
from "users"
join "posts" on "posts"."author_id" = "users"."id"
where "posts"."published"
order by "posts"."id"
-- result
[Ann, Alpha]
[Ann, Gamma]
[Cid, Epsilon]
