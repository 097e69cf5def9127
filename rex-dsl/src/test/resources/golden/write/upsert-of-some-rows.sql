-- postgresql
insert into "tags" ("name") values (?)
on conflict ("name")
where "tags"."name" is not null do nothing
-- binds: 'java'
-- result
0
-- after
java
sql
news
unused
-- sqlite
insert into "tags" ("name") values (?)
on conflict ("name")
where "tags"."name" is not null do nothing
-- binds: 'java'
