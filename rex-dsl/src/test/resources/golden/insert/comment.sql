-- postgresql
/*
from the import */ insert into "tags" ("name") values (?)
on conflict do nothing
returning "tags"."name"
-- binds: 'a'
-- result
a
-- after
[1, java]
[2, sql]
[3, news]
[4, unused]
[5, a]
-- sqlite
/*
from the import */ insert into "tags" ("name") values (?)
on conflict do nothing
returning "tags"."name"
-- binds: 'a'
