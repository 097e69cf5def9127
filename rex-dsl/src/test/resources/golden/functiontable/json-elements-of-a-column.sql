-- postgresql
select "users"."name"
from "users"
where exists (select ?
  from jsonb_array_elements(jsonb_build_array("users"."age", "users"."visits")) "numbers" ("value")
  where cast(("numbers"."value" #>> array[]::text[]) as integer) = ?)
-- binds: 1, 7
-- result
Cid
-- sqlite
select "users"."name"
from "users"
where exists (select ?
  from json_each(json_array("users"."age", "users"."visits")) "numbers"
  where cast(case "numbers"."type" when 'true' then 'true' when 'false' then 'false' else cast("numbers"."value" as text) end as integer) = ?)
-- binds: 1, 7
