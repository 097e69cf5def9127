-- sqlite
select "users"."name", (select coalesce(json_group_array(json_array("nested"."c1")), '[]')
  from (select "posts"."id" as "c1"
    from "posts"
    where "posts"."author_id" = "users"."id"
    order by "posts"."id") "nested"), (select coalesce(json_group_array(json_array("nested"."c1")), '[]')
  from (select "comments"."id" as "c1"
    from "comments"
    where "comments"."author_id" = "users"."id"
    order by "comments"."id") "nested")
from "users"
order by "users"."id"
-- sqlitebatch
select "users"."name", "users"."id", "users"."id"
from "users"
order by "users"."id"
;
select "posts"."id", "posts"."author_id"
from "posts"
where "posts"."author_id" in (?, ?, ?, ?)
order by "posts"."id"
-- binds: 1, 2, 3, 4
;
select "comments"."id", "comments"."author_id"
from "comments"
where "comments"."author_id" in (?, ?, ?, ?)
order by "comments"."id"
-- binds: 1, 2, 3, 4
-- postgresql
select "users"."name", "users"."id", "users"."id"
from "users"
order by "users"."id"
;
select "posts"."id", "posts"."author_id"
from "posts"
where "posts"."author_id" = any (?)
order by "posts"."id"
-- binds: {1, 2, 3, 4}
;
select "comments"."id", "comments"."author_id"
from "comments"
where "comments"."author_id" = any (?)
order by "comments"."id"
-- binds: {1, 2, 3, 4}
-- postgresqljson
select "users"."name", (select coalesce(json_agg(json_build_array("nested"."c1")), '[]')
  from (select "posts"."id" as "c1"
    from "posts"
    where "posts"."author_id" = "users"."id"
    order by "posts"."id") "nested"), (select coalesce(json_agg(json_build_array("nested"."c1")), '[]')
  from (select "comments"."id" as "c1"
    from "comments"
    where "comments"."author_id" = "users"."id"
    order by "comments"."id") "nested")
from "users"
order by "users"."id"
-- result
[Ann, [1, 2, 3], [2, 5]]
[Bob, [4], [1, 3]]
[Cid, [5], []]
[Dora, [], []]
