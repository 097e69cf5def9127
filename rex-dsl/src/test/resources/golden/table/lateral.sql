-- postgresql
select "users"."name", "newest"."title"
from "users"
left join lateral (select "newer"."title" as "title", "newer"."rating" as "rating"
  from "posts" "newer"
  where "newer"."author_id" = "users"."id"
  order by "newer"."created_at" desc
  limit ?) "newest" on ?
order by "users"."id"
-- binds: 1, true
-- result
[Ann, Gamma]
[Bob, Delta]
[Cid, Epsilon]
[Dora, null]
-- sqlite
-- unsupported
