-- sqlite
select "users"."name", (select coalesce(json_group_array(json_array("nested"."c1")), '[]')
  from (select "posts"."id" as "c1"
    from "posts"
    where "posts"."author_id" = "users"."id"
    order by "posts"."id") "nested"), (select coalesce(json_group_array(json_array("nested"."c1")), '[]')
  from (select "comments"."id" as "c1"
    from "comments"
    where "comments"."author_id" = "users"."id"
    order by "comments"."id") "nested")
from "users"
order by "users"."id"
-- sqlitebatch
select "users"."name", "users"."id", "users"."id"
from "users"
order by "users"."id"
;
select "posts"."id", "posts"."author_id"
from "posts"
where "posts"."author_id" in (?, ?, ?, ?)
order by "posts"."id"
-- binds: 1, 2, 3, 4
;
select "comments"."id", "comments"."author_id"
from "comments"
where "comments"."author_id" in (?, ?, ?, ?)
order by "comments"."id"
-- binds: 1, 2, 3, 4
-- postgresql
with "rows 0" ("c1", "c2", "c3") as materialized (select "users"."name", "users"."id", "users"."id"
  from "users"
  order by "users"."id"), "rows 2" ("c1", "c2") as not materialized (select "comments"."id", "comments"."author_id"
  from "comments"
  where "comments"."author_id" in (select "rows 0"."c3"
    from "rows 0")
  order by "comments"."id"), "rows 1" ("c1", "c2") as not materialized (select "posts"."id", "posts"."author_id"
  from "posts"
  where "posts"."author_id" in (select "rows 0"."c2"
    from "rows 0")
  order by "posts"."id")
select null, "rows 1"."c1", "rows 1"."c2", "rows 0"."c1"
from "rows 1"
left join "rows 0" on false
union all
select 1, "rows 2"."c1", "rows 2"."c2", null
from "rows 2"
union all
select 2, "rows 0"."c2", "rows 0"."c3", "rows 0"."c1"
from "rows 0"
-- postgresqljson
select "users"."name", (select coalesce(json_agg(json_build_array("nested"."c1")), '[]')
  from (select "posts"."id" as "c1"
    from "posts"
    where "posts"."author_id" = "users"."id"
    order by "posts"."id") "nested"), (select coalesce(json_agg(json_build_array("nested"."c1")), '[]')
  from (select "comments"."id" as "c1"
    from "comments"
    where "comments"."author_id" = "users"."id"
    order by "comments"."id") "nested")
from "users"
order by "users"."id"
-- result
[Ann, [1, 2, 3], [2, 5]]
[Bob, [4], [1, 3]]
[Cid, [5], []]
[Dora, [], []]
-- postgresqlbatch
select "users"."name", "users"."id", "users"."id"
from "users"
order by "users"."id"
;
select "posts"."id", "posts"."author_id"
from "posts"
where "posts"."author_id" = any (?)
order by "posts"."id"
-- binds: {1, 2, 3, 4}
;
select "comments"."id", "comments"."author_id"
from "comments"
where "comments"."author_id" = any (?)
order by "comments"."id"
-- binds: {1, 2, 3, 4}
