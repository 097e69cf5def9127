-- postgresql
/* who asks? * / drop table posts; / * it's me */
select count(*)
from "posts"
where "posts"."rating" > ?
-- binds: 4
-- result
1
-- sqlite
/* who asks? * / drop table posts; / * it's me */
select count(*)
from "posts"
where "posts"."rating" > cast(? as numeric)
-- binds: '4'
