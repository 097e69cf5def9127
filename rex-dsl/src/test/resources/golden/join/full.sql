-- sqlite
select "tags"."name", "users"."name"
from "tags"
full join "users" on "tags"."id" + ? = "users"."id"
order by "tags"."id" nulls last, "users"."id" nulls last
-- binds: 2
-- postgresql
select "tags"."name", "users"."name"
from "tags"
full join "users" on "tags"."id" + ? = "users"."id"
order by "tags"."id" nulls last, "users"."id" nulls last
-- binds: 2
-- result
[java, Cid]
[sql, Dora]
[news, null]
[unused, null]
[null, Ann]
[null, Bob]
