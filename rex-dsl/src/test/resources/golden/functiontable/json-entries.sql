-- postgresql
select "users"."name", "e"."key", ("e"."value" #>> array[]::text[])
from "users"
cross join jsonb_each(jsonb_build_object(?, "users"."name", ?, "users"."active", ?, "users"."bio", ?, jsonb_build_array("users"."age", "users"."visits"))) "e" ("key", "value")
where "users"."id" <= ? and "e"."key" <> ?
order by "users"."id", "e"."key"
-- binds: 'name', 'active', 'bio', 'numbers', 2, 'numbers'
-- result
[Ann, active, true]
[Ann, bio, Writes about Java.]
[Ann, name, Ann]
[Bob, active, true]
[Bob, bio, null]
[Bob, name, Bob]
-- sqlite
select "users"."name", "e"."key", case "e"."type" when 'true' then 'true' when 'false' then 'false' else cast("e"."value" as text) end
from "users"
cross join json_each(json_object(?, "users"."name", ?, json(case "users"."active" when 1 then 'true' when 0 then 'false' end), ?, "users"."bio", ?, json(json_array("users"."age", "users"."visits")))) "e"
where "users"."id" <= ? and "e"."key" <> ?
order by "users"."id", "e"."key"
-- binds: 'name', 'active', 'bio', 'numbers', 2, 'numbers'
