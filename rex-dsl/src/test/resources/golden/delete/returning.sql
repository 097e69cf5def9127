-- sqlite
delete from "tags"
where "tags"."name" = ?
returning "tags"."id", "tags"."name"
-- binds: 'unused'
-- postgresql
delete from "tags"
where "tags"."name" = ?
returning "tags"."id", "tags"."name"
-- binds: 'unused'
-- result
Tag[id=4, name=unused]
-- after
[1, java]
[2, sql]
[3, news]
