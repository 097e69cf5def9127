-- postgresql
/* first */ /* both */ /* action='sum%20up' */
select "users"."age"
from "users"
union all /* second */
select "users"."age"
from "users"
order by 1
-- result
25
25
25
25
30
30
41
41
-- sqlite
/* first */ /* both */ /* action='sum%20up' */
select "users"."age"
from "users"
union all /* second */
select "users"."age"
from "users"
order by 1
