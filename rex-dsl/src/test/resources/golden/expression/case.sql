-- postgresql
select "users"."name", case when "users"."age" < ? then ? when "users"."age" < ? then ? else ? end
from "users"
order by "users"."id"
-- binds: 26, 'young', 40, 'grown', 'old'
-- result
[Ann, grown]
[Bob, young]
[Cid, old]
[Dora, young]
-- sqlite
select "users"."name", case when "users"."age" < ? then ? when "users"."age" < ? then ? else ? end
from "users"
order by "users"."id"
-- binds: 26, 'young', 40, 'grown', 'old'
