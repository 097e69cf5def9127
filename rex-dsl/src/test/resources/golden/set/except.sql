-- postgresql
select "users"."age"
from "users"
except
select "users"."age"
from "users"
where "users"."active"
-- result
41
-- sqlite
select "users"."age"
from "users"
except
select "users"."age"
from "users"
where "users"."active"
