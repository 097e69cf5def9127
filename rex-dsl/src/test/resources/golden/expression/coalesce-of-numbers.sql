-- postgresql
select coalesce("posts"."rating", ?) * ?
from "posts"
order by "posts"."id"
-- binds: 0.5, 10
-- result
45
5
30
32.5
5
-- sqlite
select coalesce("posts"."rating", cast(? as numeric)) * cast(? as numeric)
from "posts"
order by "posts"."id"
-- binds: '0.5', '10'
