-- sqlite
select "posts"."title", (select coalesce(json_group_array(json_array("nested"."c1", "nested"."c2")), '[]')
  from (select "comments"."body" as "c1", "comments_author"."name" as "c2"
    from "comments"
    left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
    where "comments"."post_id" = "posts"."id"
    order by "comments"."id") "nested")
from "posts"
where "posts"."id" in (?, ?)
order by "posts"."id"
-- binds: 1, 4
-- sqlitebatch
select "posts"."title", "posts"."id"
from "posts"
where "posts"."id" in (?, ?)
order by "posts"."id"
-- binds: 1, 4
;
select "comments"."body", "comments_author"."name", "comments"."post_id"
from "comments"
left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
where "comments"."post_id" in (?, ?)
order by "comments"."id"
-- binds: 1, 4
-- postgresql
select "posts"."title", "posts"."id"
from "posts"
where "posts"."id" in (?, ?)
order by "posts"."id"
-- binds: 1, 4
;
select "comments"."body", "comments_author"."name", "comments"."post_id"
from "comments"
left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
where "comments"."post_id" = any (?)
order by "comments"."id"
-- binds: {1, 4}
-- postgresqljson
select "posts"."title", (select coalesce(json_agg(json_build_array("nested"."c1", "nested"."c2")), '[]')
  from (select "comments"."body" as "c1", "comments_author"."name" as "c2"
    from "comments"
    left join "users" "comments_author" on "comments_author"."id" = "comments"."author_id"
    where "comments"."post_id" = "posts"."id"
    order by "comments"."id") "nested")
from "posts"
where "posts"."id" in (?, ?)
order by "posts"."id"
-- binds: 1, 4
-- result
[Alpha, [[Nice., Bob], [Thanks., Ann], [Welcome., Bob]]]
[Delta, [[Anonymous., null], [Who?, Ann]]]
