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
