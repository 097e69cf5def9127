-- sqlite
insert into "tags" ("id", "name") values (?, ?)
-- binds: 77, 'own'
-- postgresql
insert into "tags" ("id", "name") values (?, ?)
-- binds: 77, 'own'
-- result
1
-- after
[1, java]
[2, sql]
[3, news]
[4, unused]
[77, own]
