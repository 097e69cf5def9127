-- postgresql
select "pairs"."id", "pairs"."c2", upper("pairs"."title")
from (select "users"."id" as "id", "posts"."id" as "c2", "posts"."title" as "title"
  from "users"
  join "posts" on "posts"."author_id" = "users"."id") "pairs"
order by "pairs"."c2"
-- result
[1, 1, ALPHA]
[1, 2, BETA]
[1, 3, GAMMA]
[2, 4, DELTA]
[3, 5, EPSILON]
-- sqlite
select "pairs"."id", "pairs"."c2", upper("pairs"."title")
from (select "users"."id" as "id", "posts"."id" as "c2", "posts"."title" as "title"
  from "users"
  join "posts" on "posts"."author_id" = "users"."id") "pairs"
order by "pairs"."c2"
