-- postgresql
insert into "post_tags" ("post_id", "tag_id")
select "posts"."id", ?
from "posts"
join "users" on "users"."id" = "posts"."author_id"
where "users"."name" = ?
-- binds: 4, 'Ann'
-- result
3
-- after
1
2
3
-- sqlite
insert into "post_tags" ("post_id", "tag_id")
select "posts"."id", ?
from "posts"
join "users" on "users"."id" = "posts"."author_id"
where "users"."name" = ?
-- binds: 4, 'Ann'
