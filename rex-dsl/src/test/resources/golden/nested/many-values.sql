-- sqlite
select "users"."name", (select coalesce(json_group_array(json_array("nested"."c1")), '[]')
  from (select "posts"."title" as "c1"
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
select "posts"."title", "posts"."author_id"
from "posts"
where "posts"."author_id" in (?, ?, ?, ?)
order by "posts"."id"
-- binds: 1, 2, 3, 4
-- postgresql
with "rows 0" ("c1", "c2") as materialized (select "users"."name", "users"."id"
  from "users"
  order by "users"."id"), "rows 1" ("c1", "c2") as not materialized (select "posts"."title", "posts"."author_id"
  from "posts"
  where "posts"."author_id" in (select "rows 0"."c2"
    from "rows 0")
  order by "posts"."id")
select null, "rows 1"."c1", "rows 1"."c2"
from "rows 1"
union all
select 1, "rows 0"."c1", "rows 0"."c2"
from "rows 0"
-- postgresqljson
select "users"."name", (select coalesce(json_agg(json_build_array("nested"."c1")), '[]')
  from (select "posts"."title" as "c1"
    from "posts"
    where "posts"."author_id" = "users"."id"
    order by "posts"."id") "nested")
from "users"
order by "users"."id"
-- result
[Ann, [Alpha, Beta, Gamma]]
[Bob, [Delta]]
[Cid, [Epsilon]]
[Dora, []]
-- postgresqlbatch
select "users"."name", "users"."id"
from "users"
order by "users"."id"
;
select "posts"."title", "posts"."author_id"
from "posts"
where "posts"."author_id" = any (?)
order by "posts"."id"
-- binds: {1, 2, 3, 4}
