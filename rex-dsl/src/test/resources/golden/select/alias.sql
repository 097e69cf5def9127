-- sqlite
select "u"."name"
from "users" "u"
where "u"."age" = ?
-- binds: 30
-- postgresql
select "u"."name"
from "users" "u"
where "u"."age" = ?
-- binds: 30
-- result
Ann
