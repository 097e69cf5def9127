-- postgresql
select ((jsonb_build_object(?, "users"."name", ?, "users"."active", ?, jsonb_build_array("users"."age", "users"."bio", ?)) -> ?) ->> 0), (jsonb_build_object(?, "users"."active") -> ?), ((jsonb_build_array((cast(? as jsonb) -> ?)) -> 0) ->> 0)
from "users"
where "users"."id" = ?
-- binds: 'name', 'active', 'tags', 'x', 'tags', 'active', 'active', '{"name": "it's", "tags": ["a", {"b": 2}], "$.x": true, "none": null}', 'tags', 1
-- result
[30, Json[text=true], a]
-- sqlite
select ((json_object(?, "users"."name", ?, json(case "users"."active" when 1 then 'true' when 0 then 'false' end), ?, json(json_array("users"."age", "users"."bio", ?))) -> ('$.' || json_quote(?))) ->> 0), (json_object(?, json(case "users"."active" when 1 then 'true' when 0 then 'false' end)) -> ('$.' || json_quote(?))), ((json_array(json((cast(? as text) -> ('$.' || json_quote(?))))) -> 0) ->> 0)
from "users"
where "users"."id" = ?
-- binds: 'name', 'active', 'tags', 'x', 'tags', 'active', 'active', '{"name": "it's", "tags": ["a", {"b": 2}], "$.x": true, "none": null}', 'tags', 1
