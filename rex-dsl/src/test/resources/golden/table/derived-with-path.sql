-- postgresql
select "lines"."name" || ? || "lines"."title"
from (select "posts"."title" as "title", "posts_author"."name" as "name"
  from "posts"
  left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id") "lines"
order by "lines"."title"
-- binds: ': '
-- result
Ann: Alpha
Ann: Beta
Bob: Delta
Cid: Epsilon
Ann: Gamma
-- sqlite
select "lines"."name" || ? || "lines"."title"
from (select "posts"."title" as "title", "posts_author"."name" as "name"
  from "posts"
  left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id") "lines"
order by "lines"."title"
-- binds: ': '
