-- postgresql
select "e"."key", count(("e"."value" #>> array[]::text[]))
from "users"
join jsonb_each(jsonb_build_object(?, "users"."name", ?, "users"."active", ?, "users"."bio", ?, jsonb_build_array("users"."age", "users"."visits"))) "e" ("key", "value") on "users"."active"
group by "e"."key"
order by "e"."key"
-- binds: 'name', 'active', 'bio', 'numbers'
-- result
[active, 3]
[bio, 2]
[name, 3]
[numbers, 3]
-- sqlite
select "e"."key", count(case "e"."type" when 'true' then 'true' when 'false' then 'false' else cast("e"."value" as text) end)
from "users"
join json_each(json_object(?, "users"."name", ?, json(case "users"."active" when 1 then 'true' when 0 then 'false' end), ?, "users"."bio", ?, json(json_array("users"."age", "users"."visits")))) "e" on "users"."active"
group by "e"."key"
order by "e"."key"
-- binds: 'name', 'active', 'bio', 'numbers'
