-- postgresql
insert into "tags" ("name")
select "changes"."column2"
from (values (?, ?, ?), (?, ?, ?), (?, ?, ?)) "changes"
where "changes"."column3" > ?
-- binds: 1, 'Anna', 5, 2, '', 0, 9, 'Zoe', 2, 1
-- result
2
-- after
java
sql
news
unused
Anna
Zoe
-- sqlite
insert into "tags" ("name")
select "changes"."column2"
from (values (?, ?, ?), (?, ?, ?), (?, ?, ?)) "changes"
where "changes"."column3" > ?
-- binds: 1, 'Anna', 5, 2, '', 0, 9, 'Zoe', 2, 1
