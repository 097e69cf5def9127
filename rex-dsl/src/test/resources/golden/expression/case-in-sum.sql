-- postgresql
select sum(cast(case when "posts"."published" then ? else ? end as bigint)), sum(case when "posts"."published" then "posts"."rating" else ? end)
from "posts"
-- binds: 1, 0, 0
-- result
[3, 7.5]
-- sqlite
select sum(case when "posts"."published" then ? else ? end), sum(case when "posts"."published" then "posts"."rating" else cast(? as numeric) end)
from "posts"
-- binds: 1, 0, '0'
