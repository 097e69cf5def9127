-- sqlite
select "posts"."author_id", max("posts"."rating")
from "posts"
group by "posts"."author_id"
having max("posts"."rating") < (select max("posts"."rating")
  from "posts")
-- postgresql
select "posts"."author_id", max("posts"."rating")
from "posts"
group by "posts"."author_id"
having max("posts"."rating") < (select max("posts"."rating")
  from "posts")
-- result
[2, 3.25]
