-- postgresql
select "users"."name"
from "users"
union
select "tags"."name"
from "tags"
order by 1 desc
limit ?
offset ?
-- binds: 3, 1
-- result
sql
news
java
-- sqlite
select "users"."name"
from "users"
union
select "tags"."name"
from "tags"
order by 1 desc
limit ?
offset ?
-- binds: 3, 1
