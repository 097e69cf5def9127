-- sqlite
select "posts"."title", (select coalesce(json_group_array(json_array("nested"."c1")), '[]')
  from (select "comments_author"."name" as "c1"
    from "comments"
    left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
    where "comments"."post_id" = "posts"."id"
    order by "comments"."id") "nested")
from "posts"
where "posts"."id" = ?
-- binds: 4
-- sqlitebatch
select "posts"."title", "posts"."id"
from "posts"
where "posts"."id" = ?
-- binds: 4
;
select "comments_author"."name", "comments"."post_id"
from "comments"
left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
where "comments"."post_id" in (?)
order by "comments"."id"
-- binds: 4
-- postgresql
with "rows 0" ("c1", "c2") as materialized (select "posts"."title", "posts"."id"
  from "posts"
  where "posts"."id" = ?), "rows 1" ("c1", "c2") as not materialized (select "comments_author"."name", "comments"."post_id"
  from "comments"
  left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
  where "comments"."post_id" in (select "rows 0"."c2"
    from "rows 0")
  order by "comments"."id")
select null, "rows 1"."c1", "rows 1"."c2"
from "rows 1"
union all
select 1, "rows 0"."c1", "rows 0"."c2"
from "rows 0"
-- binds: 4
-- postgresqljson
select "posts"."title", (select coalesce(json_agg(json_build_array("nested"."c1")), '[]')
  from (select "comments_author"."name" as "c1"
    from "comments"
    left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
    where "comments"."post_id" = "posts"."id"
    order by "comments"."id") "nested")
from "posts"
where "posts"."id" = ?
-- binds: 4
-- result
[Delta, [Optional.empty, Optional[[Ann]]]]
-- postgresqlbatch
select "posts"."title", "posts"."id"
from "posts"
where "posts"."id" = ?
-- binds: 4
;
select "comments_author"."name", "comments"."post_id"
from "comments"
left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
where "comments"."post_id" = any (?)
order by "comments"."id"
-- binds: {4}
