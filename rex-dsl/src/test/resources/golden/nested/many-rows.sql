-- sqlite
select "tags"."name", (select coalesce(json_group_array(json_array("tags_2"."id", "tags_2"."name")), '[]')
  from "tags" "tags_2"
  join "post_tags" on "post_tags"."tag_id" = "tags_2"."id"
  where "post_tags"."post_id" = "posts"."id")
from "posts"
join "tags" on "tags"."id" = "posts"."id"
where "posts"."id" >= ?
order by "posts"."id"
-- binds: 3
-- sqlitebatch
select "tags"."name", "posts"."id"
from "posts"
join "tags" on "tags"."id" = "posts"."id"
where "posts"."id" >= ?
order by "posts"."id"
-- binds: 3
;
select "tags"."id", "tags"."name", "post_tags"."post_id"
from "tags"
join "post_tags" on "post_tags"."tag_id" = "tags"."id"
where "post_tags"."post_id" in (?, ?)
-- binds: 3, 4
-- postgresql
with "rows 0" ("c1", "c2") as materialized (select "tags"."name", "posts"."id"
  from "posts"
  join "tags" on "tags"."id" = "posts"."id"
  where "posts"."id" >= ?
  order by "posts"."id"), "rows 1" ("c1", "c2", "c3") as not materialized (select "tags"."id", "tags"."name", "post_tags"."post_id"
  from "tags"
  join "post_tags" on "post_tags"."tag_id" = "tags"."id"
  where "post_tags"."post_id" in (select "rows 0"."c2"
    from "rows 0"))
select null, "rows 1"."c1", "rows 1"."c2", "rows 1"."c3"
from "rows 1"
union all
select 1, "rows 0"."c2", "rows 0"."c1", null
from "rows 0"
-- binds: 3
-- postgresqljson
select "tags"."name", (select coalesce(json_agg(json_build_array("tags_2"."id", "tags_2"."name")), '[]')
  from "tags" "tags_2"
  join "post_tags" on "post_tags"."tag_id" = "tags_2"."id"
  where "post_tags"."post_id" = "posts"."id")
from "posts"
join "tags" on "tags"."id" = "posts"."id"
where "posts"."id" >= ?
order by "posts"."id"
-- binds: 3
-- result
[news, [Tag[id=1, name=java]]]
[unused, [Tag[id=2, name=sql]]]
-- postgresqlbatch
select "tags"."name", "posts"."id"
from "posts"
join "tags" on "tags"."id" = "posts"."id"
where "posts"."id" >= ?
order by "posts"."id"
-- binds: 3
;
select "tags"."id", "tags"."name", "post_tags"."post_id"
from "tags"
join "post_tags" on "post_tags"."tag_id" = "tags"."id"
where "post_tags"."post_id" = any (?)
-- binds: {3, 4}
