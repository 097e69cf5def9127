-- sqlite
select "users"."name", "tags"."name"
from "users"
left join "tags" on "tags"."id" = "users"."id" or "tags"."name" = ?
where "users"."id" = ? or "users"."id" = ?
order by "users"."id", "tags"."id"
-- binds: 'news', 1, 2
-- postgresql
select "users"."name", "tags"."name"
from "users"
left join "tags" on "tags"."id" = "users"."id" or "tags"."name" = ?
where "users"."id" = ? or "users"."id" = ?
order by "users"."id", "tags"."id"
-- binds: 'news', 1, 2
-- result
[Ann, java]
[Ann, news]
[Bob, sql]
[Bob, news]
