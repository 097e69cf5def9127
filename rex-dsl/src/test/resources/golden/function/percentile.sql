-- postgresql
select percentile_cont(?) within group (order by "users"."age"), percentile_disc(?) within group (order by "users"."age"), mode() within group (order by "users"."age")
from "users"
-- binds: 0.5, 0.5
-- result
[27.5, 25, 25]
-- sqlite
-- unsupported
