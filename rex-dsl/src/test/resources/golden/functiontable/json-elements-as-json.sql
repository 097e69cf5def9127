-- postgresql
select "kinds"."value"
from jsonb_array_elements(cast(? as jsonb)) with ordinality "kinds" ("value", "ordinality")
order by "kinds"."ordinality"
-- binds: '[1, 2.5, "a \"b\"", true, false, null, [1, "x"], {"k": "v"}]'
-- result
1
2.5
"a\"b\""
true
false
null
[1,"x"]
{"k":"v"}
-- sqlite
select case "kinds"."type" when 'text' then json_quote("kinds"."value") when 'true' then 'true' when 'false' then 'false' when 'null' then 'null' else "kinds"."value" end
from json_each(cast(? as text)) "kinds"
order by ("kinds"."key" + 1)
-- binds: '[1, 2.5, "a \"b\"", true, false, null, [1, "x"], {"k": "v"}]'
