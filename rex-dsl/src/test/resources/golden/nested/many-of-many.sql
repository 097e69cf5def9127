-- sqlite
select "users"."name", (select coalesce(json_group_array(json_array("nested"."c1", json("nested"."c2"))), '[]')
  from (select "posts"."title" as "c1", (select coalesce(json_group_array(json_array("nested"."c1")), '[]')
      from (select "tags"."name" as "c1"
        from "tags"
        join "post_tags" on "post_tags"."tag_id" = "tags"."id"
        where "post_tags"."post_id" = "posts"."id"
        order by "tags"."name" desc) "nested") as "c2"
    from "posts"
    where "posts"."author_id" = "users"."id"
    order by "posts"."created_at" desc
    limit ?) "nested")
from "users"
order by "users"."id"
-- binds: 5
-- sqlitebatch
select "users"."name", "users"."id"
from "users"
order by "users"."id"
;
select "nested"."c1", "nested"."c2", "nested"."c3"
from (select "posts"."title" as "c1", "posts"."id" as "c2", "posts"."author_id" as "c3", row_number() over (partition by "posts"."author_id" order by "posts"."created_at" desc) as "n"
  from "posts"
  where "posts"."author_id" in (?, ?, ?, ?)) "nested"
where "nested"."n" <= ?
order by "nested"."n"
-- binds: 1, 2, 3, 4, 5
;
select "tags"."name", "post_tags"."post_id"
from "tags"
join "post_tags" on "post_tags"."tag_id" = "tags"."id"
where "post_tags"."post_id" in (?, ?, ?, ?, ?, ?, ?, ?)
order by "tags"."name" desc
-- binds: 3, 4, 5, 2, 1, 1, 1, 1
-- postgresql
with "rows 0" ("c1", "c2") as materialized (select "users"."name", "users"."id"
  from "users"
  order by "users"."id"), "rows 1" ("c1", "c2", "c3") as materialized (select "nested"."c1", "nested"."c2", "nested"."c3"
  from (select "posts"."title" as "c1", "posts"."id" as "c2", "posts"."author_id" as "c3", row_number() over (partition by "posts"."author_id" order by "posts"."created_at" desc) as "n"
    from "posts"
    where "posts"."author_id" in (select "rows 0"."c2"
      from "rows 0")) "nested"
  where "nested"."n" <= ?
  order by "nested"."n"), "rows 2" ("c1", "c2") as not materialized (select "tags"."name", "post_tags"."post_id"
  from "tags"
  join "post_tags" on "post_tags"."tag_id" = "tags"."id"
  where "post_tags"."post_id" in (select "rows 1"."c2"
    from "rows 1")
  order by "tags"."name" desc)
select null, "rows 2"."c1", "rows 2"."c2", null
from "rows 2"
left join "rows 0" on false
union all
select 1, "rows 1"."c1", "rows 1"."c2", "rows 1"."c3"
from "rows 1"
union all
select 2, "rows 0"."c1", "rows 0"."c2", null
from "rows 0"
-- binds: 5
-- postgresqljson
select "users"."name", (select coalesce(json_agg(json_build_array("nested"."c1", "nested"."c2")), '[]')
  from (select "posts"."title" as "c1", (select coalesce(json_agg(json_build_array("nested"."c1")), '[]')
      from (select "tags"."name" as "c1"
        from "tags"
        join "post_tags" on "post_tags"."tag_id" = "tags"."id"
        where "post_tags"."post_id" = "posts"."id"
        order by "tags"."name" desc) "nested") as "c2"
    from "posts"
    where "posts"."author_id" = "users"."id"
    order by "posts"."created_at" desc
    limit ?) "nested")
from "users"
order by "users"."id"
-- binds: 5
-- result
UserView[name=Ann, posts=[PostView[title=Gamma, tags=[java]], PostView[title=Beta, tags=[]], PostView[title=Alpha, tags=[sql, java]]]]
UserView[name=Bob, posts=[PostView[title=Delta, tags=[sql]]]]
UserView[name=Cid, posts=[PostView[title=Epsilon, tags=[news]]]]
UserView[name=Dora, posts=[]]
-- postgresqlbatch
select "users"."name", "users"."id"
from "users"
order by "users"."id"
;
select "nested"."c1", "nested"."c2", "nested"."c3"
from (select "posts"."title" as "c1", "posts"."id" as "c2", "posts"."author_id" as "c3", row_number() over (partition by "posts"."author_id" order by "posts"."created_at" desc) as "n"
  from "posts"
  where "posts"."author_id" = any (?)) "nested"
where "nested"."n" <= ?
order by "nested"."n"
-- binds: {1, 2, 3, 4}, 5
;
select "tags"."name", "post_tags"."post_id"
from "tags"
join "post_tags" on "post_tags"."tag_id" = "tags"."id"
where "post_tags"."post_id" = any (?)
order by "tags"."name" desc
-- binds: {3, 4, 5, 2, 1}
