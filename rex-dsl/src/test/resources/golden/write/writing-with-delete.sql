-- postgresql
with "gone" ("id", "name") as (delete from "tags" where "tags"."name" = ? returning "tags"."id", "tags"."name")
select upper("gone"."name")
from "gone"
-- binds: 'unused'
-- result
UNUSED
-- after
java
sql
news
-- sqlite
-- unsupported
