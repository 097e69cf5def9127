-- postgresql
select ceil("posts"."rating"), floor("posts"."rating"), round("posts"."rating", 1), round("posts"."rating"), trunc("posts"."rating")
from "posts"
where "posts"."rating" is not null
order by "posts"."id"
-- result
[5, 4, 4.5, 5, 4]
[3, 3, 3, 3, 3]
[4, 3, 3.3, 3, 3]
-- sqlite
select ceil("posts"."rating"), floor("posts"."rating"), round("posts"."rating", 1), round("posts"."rating"), trunc("posts"."rating")
from "posts"
where "posts"."rating" is not null
order by "posts"."id"
