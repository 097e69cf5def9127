-- sqlite
insert into "tags" ("name") values (?)
returning "tags"."id", "tags"."name"
-- binds: 'own'
-- postgresql
insert into "tags" ("name") values (?)
returning "tags"."id", "tags"."name"
-- binds: 'own'
-- result
Tag[id=5, name=own]
-- after
[1, java]
[2, sql]
[3, news]
[4, unused]
[5, own]
