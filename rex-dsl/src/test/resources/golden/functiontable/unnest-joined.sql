-- postgresql
select "elements"."value" + ?, "users"."name"
from unnest(?) "elements" ("value")
left join "users" on "users"."id" = "elements"."value"
order by "elements"."value"
-- binds: 0, {1, 3, 9}
-- result
[1, Ann]
[3, Cid]
[9, null]
-- sqlite
-- unsupported
