-- sqlite
select "tags"."name", "users"."name"
from "tags"
cross join "users"
where not "users"."active"
order by "tags"."id"
-- postgresql
select "tags"."name", "users"."name"
from "tags"
cross join "users"
where not "users"."active"
order by "tags"."id"
-- result
[java, Cid]
[sql, Cid]
[news, Cid]
[unused, Cid]
