-- postgresql
select "kinds"."ordinality", ("kinds"."value" #>> array[]::text[])
from jsonb_array_elements(cast(? as jsonb)) with ordinality "kinds" ("value", "ordinality")
where "kinds"."ordinality" <= ?
order by "kinds"."ordinality"
-- binds: '[1, 2.5, "a \"b\"", true, false, null, [1, "x"], {"k": "v"}]', 6
-- result
[1, 1]
[2, 2.5]
[3, a "b"]
[4, true]
[5, false]
[6, null]
-- sqlite
select ("kinds"."key" + 1), case "kinds"."type" when 'true' then 'true' when 'false' then 'false' else cast("kinds"."value" as text) end
from json_each(cast(? as text)) "kinds"
where ("kinds"."key" + 1) <= ?
order by ("kinds"."key" + 1)
-- binds: '[1, 2.5, "a \"b\"", true, false, null, [1, "x"], {"k": "v"}]', 6
