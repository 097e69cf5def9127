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
