-- sqlite
select "users"."name"
from "users"
where "users"."id" not in (select "comments"."author_id"
  from "comments"
  where "comments"."author_id" is not null)
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where "users"."id" not in (select "comments"."author_id"
  from "comments"
  where "comments"."author_id" is not null)
order by "users"."id"
-- result
Cid
Dora
