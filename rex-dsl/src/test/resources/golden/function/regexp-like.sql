-- postgresql
select ("users"."name" ~ ?) and "users"."active"
from "users"
order by "users"."id"
-- binds: '^[AB]'
-- result
true
true
false
false
-- sqlite
-- unsupported
