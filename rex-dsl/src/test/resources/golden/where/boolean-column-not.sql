-- sqlite
select "users"."name"
from "users"
where not "users"."active"
order by "users"."id"
-- postgresql
select "users"."name"
from "users"
where not "users"."active"
order by "users"."id"
-- result
Cid
