-- sqlite
insert into "tags" ("name") values (?), (?)
-- binds: 'a', 'b'
-- postgresql
insert into "tags" ("name") values (?), (?)
-- binds: 'a', 'b'
-- result
2
-- after
[1, java]
[2, sql]
[3, news]
[4, unused]
[5, a]
[6, b]
