-- postgresql
insert into "tags" ("name")
select ("names"."value" #>> array[]::text[])
from jsonb_array_elements(cast(? as jsonb)) "names" ("value")
-- binds: '["new", "newer"]'
-- result
2
-- after
java
sql
news
unused
new
newer
-- sqlite
insert into "tags" ("name")
select case "names"."type" when 'true' then 'true' when 'false' then 'false' else cast("names"."value" as text) end
from json_each(cast(? as text)) "names"
-- binds: '["new", "newer"]'
