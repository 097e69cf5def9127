-- sqlite
select "users"."bio"
from "users"
order by "users"."id"
-- postgresql
select "users"."bio"
from "users"
order by "users"."id"
-- result
Writes about Java.
null
null
Reads.
