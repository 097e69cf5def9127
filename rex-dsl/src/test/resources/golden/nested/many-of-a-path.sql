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
