-- sqlite
select "posts"."title", (select coalesce(json_group_array(json_array("nested"."c1")), '[]')
  from (select "comments"."id" as "c1"
    from "comments"
    where "comments"."author_id" = "posts_author"."id"
    order by "comments"."id") "nested")
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
where "posts"."id" >= ?
order by "posts"."id"
-- binds: 3
-- sqlitebatch
select "posts"."title", "posts_author"."id"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
where "posts"."id" >= ?
order by "posts"."id"
-- binds: 3
;
select "comments"."id", "comments"."author_id"
from "comments"
where "comments"."author_id" in (?, ?, ?, ?)
order by "comments"."id"
-- binds: 1, 2, 3, 3
-- postgresql
with "rows 0" ("c1", "c2") as materialized (select "posts"."title", "posts_author"."id"
  from "posts"
  left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
  where "posts"."id" >= ?
  order by "posts"."id"), "rows 1" ("c1", "c2") as not materialized (select "comments"."id", "comments"."author_id"
  from "comments"
  where "comments"."author_id" in (select "rows 0"."c2"
    from "rows 0")
  order by "comments"."id")
select null, "rows 1"."c1", "rows 1"."c2", null
from "rows 1"
union all
select 1, "rows 0"."c2", null, "rows 0"."c1"
from "rows 0"
-- binds: 3
-- postgresqljson
select "posts"."title", (select coalesce(json_agg(json_build_array("nested"."c1")), '[]')
  from (select "comments"."id" as "c1"
    from "comments"
    where "comments"."author_id" = "posts_author"."id"
    order by "comments"."id") "nested")
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
where "posts"."id" >= ?
order by "posts"."id"
-- binds: 3
-- result
[Gamma, [2, 5]]
[Delta, [1, 3]]
[Epsilon, []]
-- postgresqlbatch
select "posts"."title", "posts_author"."id"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
where "posts"."id" >= ?
order by "posts"."id"
-- binds: 3
;
select "comments"."id", "comments"."author_id"
from "comments"
where "comments"."author_id" = any (?)
order by "comments"."id"
-- binds: {1, 2, 3}
