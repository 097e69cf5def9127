-- sqlite
select "users"."name", (select coalesce(json_group_array(json_array("nested"."c1", "nested"."c2")), '[]')
  from (select "posts"."published" as "c1", count(*) as "c2"
    from "posts"
    where "posts"."author_id" = "users"."id"
    group by "posts"."published", "posts"."author_id"
    order by "posts"."published") "nested")
from "users"
order by "users"."id"
-- sqlitebatch
select "users"."name", "users"."id"
from "users"
order by "users"."id"
;
select "posts"."published", count(*), "posts"."author_id"
from "posts"
where "posts"."author_id" in (?, ?, ?, ?)
group by "posts"."published", "posts"."author_id"
order by "posts"."published"
-- binds: 1, 2, 3, 4
-- postgresql
with "rows 0" ("c1", "c2") as materialized (select "users"."name", "users"."id"
  from "users"
  order by "users"."id"), "rows 1" ("c1", "c2", "c3") as not materialized (select "posts"."published", count(*), "posts"."author_id"
  from "posts"
  where "posts"."author_id" in (select "rows 0"."c2"
    from "rows 0")
  group by "posts"."published", "posts"."author_id"
  order by "posts"."published")
select null, "rows 1"."c1", "rows 1"."c2", "rows 1"."c3", null
from "rows 1"
union all
select 1, null, null, "rows 0"."c2", "rows 0"."c1"
from "rows 0"
-- postgresqljson
select "users"."name", (select coalesce(json_agg(json_build_array("nested"."c1", "nested"."c2")), '[]')
  from (select "posts"."published" as "c1", count(*) as "c2"
    from "posts"
    where "posts"."author_id" = "users"."id"
    group by "posts"."published", "posts"."author_id"
    order by "posts"."published") "nested")
from "users"
order by "users"."id"
-- result
[Ann, [[false, 1], [true, 2]]]
[Bob, [[false, 1]]]
[Cid, [[true, 1]]]
[Dora, []]
-- postgresqlbatch
select "users"."name", "users"."id"
from "users"
order by "users"."id"
;
select "posts"."published", count(*), "posts"."author_id"
from "posts"
where "posts"."author_id" = any (?)
group by "posts"."published", "posts"."author_id"
order by "posts"."published"
-- binds: {1, 2, 3, 4}
