-- postgresql
select "users"."name", "users"."bio"
from "users"
order by "users"."bio" nulls first, "users"."name" desc nulls last
-- result
[Cid, null]
[Bob, null]
[Dora, Reads.]
[Ann, Writes about Java.]
-- sqlite
select "users"."name", "users"."bio"
from "users"
order by "users"."bio" nulls first, "users"."name" desc nulls last
