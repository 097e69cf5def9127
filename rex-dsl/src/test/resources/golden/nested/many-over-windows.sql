-- postgresql
with "rows 0" ("c1", "c2") as materialized (select "users"."name", "users"."id"
  from "users"
  order by "users"."id"), "rows 1" ("c1", "c2", "c3", "c4") as not materialized (select "posts"."title", row_number() over (partition by "posts"."author_id" order by "posts"."created_at" desc), count(*) over (partition by "posts"."author_id", "posts"."published"), "posts"."author_id"
  from "posts"
  where "posts"."author_id" in (select "rows 0"."c2"
    from "rows 0")
  order by "posts"."id")
select null, "rows 1"."c1", "rows 1"."c2", "rows 1"."c3", "rows 1"."c4"
from "rows 1"
union all
select 1, "rows 0"."c1", null, null, "rows 0"."c2"
from "rows 0"
-- result
[Ann, [[Alpha, 3, 2], [Beta, 2, 1], [Gamma, 1, 2]]]
[Bob, [[Delta, 1, 1]]]
[Cid, [[Epsilon, 1, 1]]]
[Dora, []]
-- postgresqljson
select "users"."name", (select coalesce(json_agg(json_build_array("nested"."c1", "nested"."c2", "nested"."c3")), '[]')
  from (select "posts"."title" as "c1", row_number() over (partition by "posts"."author_id" order by "posts"."created_at" desc) as "c2", count(*) over (partition by "posts"."author_id", "posts"."published") as "c3"
    from "posts"
    where "posts"."author_id" = "users"."id"
    order by "posts"."id") "nested")
from "users"
order by "users"."id"
-- sqlite
select "users"."name", (select coalesce(json_group_array(json_array("nested"."c1", "nested"."c2", "nested"."c3")), '[]')
  from (select "posts"."title" as "c1", row_number() over (partition by "posts"."author_id" order by "posts"."created_at" desc) as "c2", count(*) over (partition by "posts"."author_id", "posts"."published") as "c3"
    from "posts"
    where "posts"."author_id" = "users"."id"
    order by "posts"."id") "nested")
from "users"
order by "users"."id"
-- sqlitebatch
select "users"."name", "users"."id"
from "users"
order by "users"."id"
;
select "posts"."title", row_number() over (partition by "posts"."author_id" order by "posts"."created_at" desc), count(*) over (partition by "posts"."author_id", "posts"."published"), "posts"."author_id"
from "posts"
where "posts"."author_id" in (?, ?, ?, ?)
order by "posts"."id"
-- binds: 1, 2, 3, 4
-- postgresqlbatch
select "users"."name", "users"."id"
from "users"
order by "users"."id"
;
select "posts"."title", row_number() over (partition by "posts"."author_id" order by "posts"."created_at" desc), count(*) over (partition by "posts"."author_id", "posts"."published"), "posts"."author_id"
from "posts"
where "posts"."author_id" = any (?)
order by "posts"."id"
-- binds: {1, 2, 3, 4}
