-- postgresql
select "users"."name", ("elements"."value" #>> array[]::text[])
from "users"
left join jsonb_array_elements((jsonb_build_object(?, "users"."name", ?, "users"."active", ?, "users"."bio", ?, jsonb_build_array("users"."age", "users"."visits")) -> ?)) "elements" ("value") on ?
where "users"."id" = ?
-- binds: 'name', 'active', 'bio', 'numbers', 'missing', true, 1
-- result
[Ann, null]
-- sqlite
select "users"."name", case "elements"."type" when 'true' then 'true' when 'false' then 'false' else cast("elements"."value" as text) end
from "users"
left join json_each((json_object(?, "users"."name", ?, json(case "users"."active" when 1 then 'true' when 0 then 'false' end), ?, "users"."bio", ?, json(json_array("users"."age", "users"."visits"))) -> ('$.' || json_quote(?)))) "elements" on ?
where "users"."id" = ?
-- binds: 'name', 'active', 'bio', 'numbers', 'missing', 1, 1
