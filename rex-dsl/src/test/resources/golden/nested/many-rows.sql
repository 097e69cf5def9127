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
