-- postgresql
select "users"."name", array(select "posts"."title"
  from "posts"
  where "posts"."author_id" = "users"."id"
  order by "posts"."title")
from "users"
order by "users"."id"
-- result
[Ann, [Alpha, Beta, Gamma]]
[Bob, [Delta]]
[Cid, [Epsilon]]
[Dora, []]
-- sqlite
-- unsupported
