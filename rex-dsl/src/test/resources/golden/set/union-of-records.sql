-- postgresql
select "users"."name", "users"."id"
from "users"
union all
select "tags"."name", "tags"."id"
from "tags"
order by 2, 1
limit ?
-- binds: 4
-- result
[Ann, 1]
[java, 1]
[Bob, 2]
[sql, 2]
-- sqlite
select "users"."name", "users"."id"
from "users"
union all
select "tags"."name", "tags"."id"
from "tags"
order by 2, 1
limit ?
-- binds: 4
