-- postgresql
select "users"."name", "posts"."c1"
from "users"
cross join lateral (select count("newer"."id") as "c1"
  from "posts" "newer"
  where "newer"."author_id" = "users"."id") "posts"
order by "users"."id"
-- result
[Ann, 3]
[Bob, 1]
[Cid, 1]
[Dora, 0]
-- sqlite
-- unsupported
