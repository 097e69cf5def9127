-- sqlite
select "users"."name", "profiles"."id", "profiles"."user_id", "profiles"."city", "profiles"."website", "profiles"."birthday"
from "users"
left join "profiles" on "profiles"."user_id" = "users"."id"
order by "users"."id"
-- postgresql
select "users"."name", "profiles"."id", "profiles"."user_id", "profiles"."city", "profiles"."website", "profiles"."birthday"
from "users"
left join "profiles" on "profiles"."user_id" = "users"."id"
order by "users"."id"
-- result
[Ann, Optional[Profile[id=1, userId=1, city=Rome, website=https://ann.test, birthday=1990-05-17]]]
[Bob, Optional[Profile[id=2, userId=2, city=null, website=null, birthday=null]]]
[Cid, Optional.empty]
[Dora, Optional[Profile[id=3, userId=4, city=Oslo, website=null, birthday=2000-02-29]]]
