-- sqlite
select "users"."name", (select coalesce(json_group_array(json_array("nested"."c1")), '[]')
  from (select "posts"."title" as "c1"
    from "posts"
    where "posts"."author_id" = "users"."id"
    order by "posts"."rating" desc nulls last, "posts"."id"
    limit ?) "nested")
from "users"
order by "users"."id"
-- binds: 1
-- sqlitebatch
select "users"."name", "users"."id"
from "users"
order by "users"."id"
;
select "nested"."c1", "nested"."c2"
from (select "posts"."title" as "c1", "posts"."author_id" as "c2", row_number() over (partition by "posts"."author_id" order by "posts"."rating" desc nulls last, "posts"."id") as "n"
  from "posts"
  where "posts"."author_id" in (?, ?, ?, ?)) "nested"
where "nested"."n" <= ?
order by "nested"."n"
-- binds: 1, 2, 3, 4, 1
-- postgresql
with "rows 0" ("c1", "c2") as materialized (select "users"."name", "users"."id"
  from "users"
  order by "users"."id"), "rows 1" ("c1", "c2") as not materialized (select "nested"."c1", "nested"."c2"
  from (select "posts"."title" as "c1", "posts"."author_id" as "c2", row_number() over (partition by "posts"."author_id" order by "posts"."rating" desc nulls last, "posts"."id") as "n"
    from "posts"
    where "posts"."author_id" in (select "rows 0"."c2"
      from "rows 0")) "nested"
  where "nested"."n" <= ?
  order by "nested"."n")
select null, "rows 1"."c1", "rows 1"."c2"
from "rows 1"
union all
select 1, "rows 0"."c1", "rows 0"."c2"
from "rows 0"
-- binds: 1
-- postgresqljson
select "users"."name", (select coalesce(json_agg(json_build_array("nested"."c1")), '[]')
  from (select "posts"."title" as "c1"
    from "posts"
    where "posts"."author_id" = "users"."id"
    order by "posts"."rating" desc nulls last, "posts"."id"
    limit ?) "nested")
from "users"
order by "users"."id"
-- binds: 1
-- result
[Ann, Optional[Alpha]]
[Bob, Optional[Delta]]
[Cid, Optional[Epsilon]]
[Dora, Optional.empty]
-- postgresqlbatch
select "users"."name", "users"."id"
from "users"
order by "users"."id"
;
select "nested"."c1", "nested"."c2"
from (select "posts"."title" as "c1", "posts"."author_id" as "c2", row_number() over (partition by "posts"."author_id" order by "posts"."rating" desc nulls last, "posts"."id") as "n"
  from "posts"
  where "posts"."author_id" = any (?)) "nested"
where "nested"."n" <= ?
order by "nested"."n"
-- binds: {1, 2, 3, 4}, 1
