-- sqlite
select "users"."name", "profiles"."id", "profiles"."city", "profiles"."birthday"
from "users"
left join "profiles" on "profiles"."user_id" = "users"."id"
order by "users"."id"
-- postgresql
select "users"."name", "profiles"."id", "profiles"."city", "profiles"."birthday"
from "users"
left join "profiles" on "profiles"."user_id" = "users"."id"
order by "users"."id"
-- result
[Ann, Optional[[Rome, 1990-05-17]]]
[Bob, Optional[[null, null]]]
[Cid, Optional.empty]
[Dora, Optional[[Oslo, 2000-02-29]]]
