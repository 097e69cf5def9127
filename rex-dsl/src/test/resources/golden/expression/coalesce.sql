-- postgresql
select coalesce("users"."bio", ?), coalesce("users"."bio", "users"."name"), coalesce("users"."created_at", "users"."created_at") is not null
from "users"
order by "users"."id"
-- binds: 'none'
-- result
[Writes about Java., Writes about Java., true]
[none, Bob, true]
[none, Cid, true]
[Reads., Reads., true]
-- sqlite
select coalesce("users"."bio", ?), coalesce("users"."bio", "users"."name"), coalesce("users"."created_at", "users"."created_at") is not null
from "users"
order by "users"."id"
-- binds: 'none'
