-- sqlite
update "users"
set "visits" = ?
where exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id" and exists (select 1
    from "tags"
    join "post_tags" on "post_tags"."tag_id" = "tags"."id"
    where "post_tags"."post_id" = "posts"."id" and "tags"."name" = ?))
-- binds: 99, 'sql'
-- postgresql
update "users"
set "visits" = ?
where exists (select 1
  from "posts"
  where "posts"."author_id" = "users"."id" and exists (select 1
    from "tags"
    join "post_tags" on "post_tags"."tag_id" = "tags"."id"
    where "post_tags"."post_id" = "posts"."id" and "tags"."name" = ?))
-- binds: 99, 'sql'
-- result
2
-- after
[1, Ann, 30, Writes about Java., true, 99]
[2, Bob, 25, null, true, 99]
[3, Cid, 41, null, false, 7]
[4, Dora, 25, Reads., true, 0]
