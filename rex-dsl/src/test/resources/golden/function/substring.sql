-- postgresql
select substr("users"."email", 1, 3), substr("users"."name", 2)
from "users"
order by "users"."id"
-- result
[ann, nn]
[bob, ob]
[cid, id]
[dor, ora]
-- sqlite
select substr("users"."email", 1, 3), substr("users"."name", 2)
from "users"
order by "users"."id"
