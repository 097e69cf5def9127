-- sqlite
select exists (select 1
  from "users"
  where "users"."age" > ?)
-- binds: 40
-- postgresql
select exists (select 1
  from "users"
  where "users"."age" > ?)
-- binds: 40
-- result
true
