-- sqlite
select "users"."name", (select coalesce(json_group_array(json_array("nested"."c1", "nested"."c2")), '[]')
  from (select "posts"."published" as "c1", count(*) as "c2"
    from "posts"
    where "posts"."author_id" = "users"."id"
    group by "posts"."published", "posts"."author_id"
    order by "posts"."published") "nested")
from "users"
order by "users"."id"
-- sqlitebatch
select "users"."name", "users"."id"
from "users"
order by "users"."id"
;
select "posts"."published", count(*), "posts"."author_id"
from "posts"
where "posts"."author_id" in (?, ?, ?, ?)
group by "posts"."published", "posts"."author_id"
order by "posts"."published"
-- binds: 1, 2, 3, 4
-- postgresql
select "users"."name", "users"."id"
from "users"
order by "users"."id"
;
select "posts"."published", count(*), "posts"."author_id"
from "posts"
where "posts"."author_id" = any (?)
group by "posts"."published", "posts"."author_id"
order by "posts"."published"
-- binds: {1, 2, 3, 4}
-- postgresqljson
select "users"."name", (select coalesce(json_agg(json_build_array("nested"."c1", "nested"."c2")), '[]')
  from (select "posts"."published" as "c1", count(*) as "c2"
    from "posts"
    where "posts"."author_id" = "users"."id"
    group by "posts"."published", "posts"."author_id"
    order by "posts"."published") "nested")
from "users"
order by "users"."id"
-- result
[Ann, [[false, 1], [true, 2]]]
[Bob, [[false, 1]]]
[Cid, [[true, 1]]]
[Dora, []]
