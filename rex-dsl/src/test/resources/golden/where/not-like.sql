-- sqlite
select "users"."name"
from "users"
where "users"."email" not glob ?
order by "users"."id"
-- binds: '*o*@*'
-- postgresql
select "users"."name"
from "users"
where "users"."email" not like ? escape '\'
order by "users"."id"
-- binds: '%o%@%'
-- result
Ann
Cid
