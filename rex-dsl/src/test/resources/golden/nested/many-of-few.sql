-- sqlite
select "users"."name", (select coalesce(json_group_array(json_array("posts"."title")), '[]')
  from "posts"
  where "posts"."author_id" = "users"."id" and ("posts"."rating" is null or "posts"."status" = ?))
from "users"
where "users"."age" > ?
order by "users"."id"
-- binds: 'draft', 25
-- sqlitebatch
select "users"."name", "users"."id"
from "users"
where "users"."age" > ?
order by "users"."id"
-- binds: 25
;
select "posts"."title", "posts"."author_id"
from "posts"
where "posts"."author_id" in (?, ?) and ("posts"."rating" is null or "posts"."status" = ?)
-- binds: 1, 3, 'draft'
-- postgresql
select "users"."name", "users"."id"
from "users"
where "users"."age" > ?
order by "users"."id"
-- binds: 25
;
select "posts"."title", "posts"."author_id"
from "posts"
where "posts"."author_id" = any (?) and ("posts"."rating" is null or "posts"."status" = ?)
-- binds: {1, 3}, 'draft'
-- postgresqljson
select "users"."name", (select coalesce(json_agg(json_build_array("posts"."title")), '[]')
  from "posts"
  where "posts"."author_id" = "users"."id" and ("posts"."rating" is null or "posts"."status" = ?))
from "users"
where "users"."age" > ?
order by "users"."id"
-- binds: 'draft', 25
-- result
[Ann, [Beta]]
[Cid, [Epsilon]]
