-- sqlite
select "users"."name", (select coalesce(json_group_array(json_array("nested"."c1", cast("nested"."c2" as text), "nested"."c3")), '[]')
  from (select "posts"."published" as "c1", "posts"."rating" as "c2", "posts"."created_at" as "c3"
    from "posts"
    where "posts"."author_id" = "users"."id"
    order by "posts"."id") "nested")
from "users"
where "users"."id" <= ?
order by "users"."id"
-- binds: 2
-- sqlitebatch
select "users"."name", "users"."id"
from "users"
where "users"."id" <= ?
order by "users"."id"
-- binds: 2
;
select "posts"."published", "posts"."rating", "posts"."created_at", "posts"."author_id"
from "posts"
where "posts"."author_id" in (?, ?)
order by "posts"."id"
-- binds: 1, 2
-- postgresql
with "rows 0" ("c1", "c2") as materialized (select "users"."name", "users"."id"
  from "users"
  where "users"."id" <= ?
  order by "users"."id"), "rows 1" ("c1", "c2", "c3", "c4") as not materialized (select "posts"."published", "posts"."rating", "posts"."created_at", "posts"."author_id"
  from "posts"
  where "posts"."author_id" in (select "rows 0"."c2"
    from "rows 0")
  order by "posts"."id")
select null, "rows 1"."c1", "rows 1"."c2", "rows 1"."c3", "rows 1"."c4", null
from "rows 1"
union all
select 1, null, null, null, "rows 0"."c2", "rows 0"."c1"
from "rows 0"
-- binds: 2
-- postgresqljson
select "users"."name", (select coalesce(json_agg(json_build_array("nested"."c1", "nested"."c2", "nested"."c3")), '[]')
  from (select "posts"."published" as "c1", "posts"."rating" as "c2", "posts"."created_at" as "c3"
    from "posts"
    where "posts"."author_id" = "users"."id"
    order by "posts"."id") "nested")
from "users"
where "users"."id" <= ?
order by "users"."id"
-- binds: 2
-- result
[Ann, [[true, 4.5, 2026-02-01T12:00:00Z], [false, null, 2026-02-02T12:00:00Z], [true, 3, 2026-02-03T12:00:00Z]]]
[Bob, [[false, 3.25, 2026-02-04T12:00:00Z]]]
-- postgresqlbatch
select "users"."name", "users"."id"
from "users"
where "users"."id" <= ?
order by "users"."id"
-- binds: 2
;
select "posts"."published", "posts"."rating", "posts"."created_at", "posts"."author_id"
from "posts"
where "posts"."author_id" = any (?)
order by "posts"."id"
-- binds: {1, 2}
