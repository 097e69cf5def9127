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
with "rows 0" ("c1", "c2") as materialized (select "users"."name", "users"."id"
  from "users"
  where "users"."age" > ?
  order by "users"."id"), "rows 1" ("c1", "c2") as not materialized (select "posts"."title", "posts"."author_id"
  from "posts"
  where "posts"."author_id" in (select "rows 0"."c2"
    from "rows 0") and ("posts"."rating" is null or "posts"."status" = ?))
select null, "rows 1"."c1", "rows 1"."c2"
from "rows 1"
union all
select 1, "rows 0"."c1", "rows 0"."c2"
from "rows 0"
-- binds: 25, 'draft'
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
-- postgresqlbatch
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
