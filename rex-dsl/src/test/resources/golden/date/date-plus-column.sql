-- postgresql
select cast(("profiles"."birthday" + "profiles"."user_id" * interval '1 day') as date)
from "profiles"
order by "profiles"."user_id"
-- result
1990-05-18
null
2000-03-04
-- sqlite
select date("profiles"."birthday", "profiles"."user_id" || ' days')
from "profiles"
order by "profiles"."user_id"
