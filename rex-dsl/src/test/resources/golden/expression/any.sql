-- postgresql
select "users"."name"
from "users"
where "users"."id" = any (select "posts"."author_id"
  from "posts")
order by "users"."id"
-- result
Ann
Bob
Cid
-- sqlite
-- unsupported
