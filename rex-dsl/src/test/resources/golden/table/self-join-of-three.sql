-- postgresql
select "users"."name", "elder"."name"
from "users"
join "users" "elder" on "elder"."age" > "users"."age"
where "elder"."name" <> ? and exists (select 1
  from "users" "eldest"
  where "eldest"."age" >= "elder"."age")
order by "users"."id", "elder"."id"
-- binds: 'Ann'
-- result
[Ann, Cid]
[Bob, Cid]
[Dora, Cid]
-- sqlite
select "users"."name", "elder"."name"
from "users"
join "users" "elder" on "elder"."age" > "users"."age"
where "elder"."name" <> ? and exists (select 1
  from "users" "eldest"
  where "eldest"."age" >= "elder"."age")
order by "users"."id", "elder"."id"
-- binds: 'Ann'
