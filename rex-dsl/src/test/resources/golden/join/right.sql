-- sqlite
select "posts"."title", "users"."name"
from "posts"
right join "users" on "posts"."author_id" = "users"."id" and "posts"."rating" is not null
order by "users"."id", "posts"."id"
-- postgresql
select "posts"."title", "users"."name"
from "posts"
right join "users" on "posts"."author_id" = "users"."id" and "posts"."rating" is not null
order by "users"."id", "posts"."id"
-- result
[Alpha, Ann]
[Gamma, Ann]
[Delta, Bob]
[null, Cid]
[null, Dora]
