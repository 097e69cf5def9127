-- postgresql
select "each"."c2", count(*)
from (select "users"."id" as "id", count("posts"."id") as "c2"
  from "users"
  left join "posts" on "posts"."author_id" = "users"."id" and "posts"."title" not like ? escape '\'
  group by "users"."id") "each"
group by "each"."c2"
order by count(*) desc, "each"."c2" desc
-- binds: '%pha'
-- result
[1, 2]
[2, 1]
[0, 1]
-- sqlite
select "each"."c2", count(*)
from (select "users"."id" as "id", count("posts"."id") as "c2"
  from "users"
  left join "posts" on "posts"."author_id" = "users"."id" and "posts"."title" not glob ?
  group by "users"."id") "each"
group by "each"."c2"
order by count(*) desc, "each"."c2" desc
-- binds: '*pha'
