-- postgresql
select "series"."value"
from generate_series(?, ?, ?) "series" ("value")
-- binds: 0.5, 2, 0.5
-- result
0.5
1
1.5
2
-- sqlite
-- unsupported
