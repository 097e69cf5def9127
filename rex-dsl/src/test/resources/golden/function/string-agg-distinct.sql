-- postgresql
select string_agg(distinct "posts"."status", ? order by "posts"."status")
from "posts"
-- binds: ','
-- result
archived,draft,published
-- sqlite
-- unsupported
