-- postgresql
select count(*) over (), sum(cast("users"."visits" as bigint)) over ()
from "users"
order by "users"."id"
-- result
[4, 17]
[4, 17]
[4, 17]
[4, 17]
-- sqlite
select count(*) over (), sum("users"."visits") over ()
from "users"
order by "users"."id"
