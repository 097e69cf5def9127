-- sqlite
select "posts"."title", (select coalesce(json_group_array(json_array("nested"."c1")), '[]')
  from (select "comments"."body" as "c1"
    from "comments"
    where "comments"."post_id" = "posts"."id" and "comments"."author_id" = "posts"."author_id"
    order by "comments"."id") "nested")
from "posts"
where "posts"."id" in (?, ?)
order by "posts"."id"
-- binds: 1, 4
-- sqlitebatch
select "posts"."title", (select coalesce(json_group_array(json_array("nested"."c1")), '[]')
  from (select "comments"."body" as "c1"
    from "comments"
    where "comments"."post_id" = "posts"."id" and "comments"."author_id" = "posts"."author_id"
    order by "comments"."id") "nested")
from "posts"
where "posts"."id" in (?, ?)
order by "posts"."id"
-- binds: 1, 4
-- postgresql
select "posts"."title", (select coalesce(json_agg(json_build_array("nested"."c1")), '[]')
  from (select "comments"."body" as "c1"
    from "comments"
    where "comments"."post_id" = "posts"."id" and "comments"."author_id" = "posts"."author_id"
    order by "comments"."id") "nested")
from "posts"
where "posts"."id" in (?, ?)
order by "posts"."id"
-- binds: 1, 4
-- postgresqljson
select "posts"."title", (select coalesce(json_agg(json_build_array("nested"."c1")), '[]')
  from (select "comments"."body" as "c1"
    from "comments"
    where "comments"."post_id" = "posts"."id" and "comments"."author_id" = "posts"."author_id"
    order by "comments"."id") "nested")
from "posts"
where "posts"."id" in (?, ?)
order by "posts"."id"
-- binds: 1, 4
-- result
[Alpha, [Thanks.]]
[Delta, []]
-- postgresqlbatch
select "posts"."title", (select coalesce(json_agg(json_build_array("nested"."c1")), '[]')
  from (select "comments"."body" as "c1"
    from "comments"
    where "comments"."post_id" = "posts"."id" and "comments"."author_id" = "posts"."author_id"
    order by "comments"."id") "nested")
from "posts"
where "posts"."id" in (?, ?)
order by "posts"."id"
-- binds: 1, 4
