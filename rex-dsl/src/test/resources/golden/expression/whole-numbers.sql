-- sqlite
select "posts"."rating" * cast(? as numeric) + cast(? as numeric), ("posts"."id" - ?) / ?, "posts"."id" % ?
from "posts"
where ("posts"."rating" between cast(? as numeric) and cast(? as numeric) or "posts"."rating" > cast(? as numeric)) and "posts"."id" <> ? and "posts"."id" % "posts"."author_id" = ?
order by "posts"."id"
-- binds: '2', '1', 1, 2, 2, '3', '4', '4', 9, 0
-- result
[10, 0, 1]
[7, 1, 1]
[7.5, 1, 0]
-- postgresql
select "posts"."rating" * ? + ?, ("posts"."id" - ?) / ?, "posts"."id" % ?
from "posts"
where ("posts"."rating" between ? and ? or "posts"."rating" > ?) and "posts"."id" <> ? and "posts"."id" % "posts"."author_id" = ?
order by "posts"."id"
-- binds: 2, 1, 1, 2, 2, 3, 4, 4, 9, 0
