-- sqlite
select "users"."name"
from "users"
where exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id" and exists (select 1
    from "tags"
    join "post_tags" on "post_tags"."tag_id" = "tags"."id"
    where "post_tags"."post_id" = "posts"."id" and "tags"."name" = ?))
order by "users"."id"
-- binds: 'sql'
-- postgresql
select "users"."name"
from "users"
where exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id" and exists (select 1
    from "tags"
    join "post_tags" on "post_tags"."tag_id" = "tags"."id"
    where "post_tags"."post_id" = "posts"."id" and "tags"."name" = ?))
order by "users"."id"
-- binds: 'sql'
-- result
Ann
Bob
