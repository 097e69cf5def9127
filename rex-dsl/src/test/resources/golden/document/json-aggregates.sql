-- postgresql
select jsonb_array_length(jsonb_agg("users"."name")), (jsonb_object_agg("users"."name", "users"."age") ->> ?), (jsonb_agg("users"."name" order by "users"."id" desc) ->> 0)
from "users"
-- binds: 'Cid'
-- result
[4, 41, Dora]
-- sqlite
select json_array_length(json_group_array("users"."name")), (json_group_object("users"."name", "users"."age") ->> ('$.' || json_quote(?))), (json_group_array("users"."name" order by "users"."id" desc) ->> 0)
from "users"
-- binds: 'Cid'
