-- postgresql
select cast(round(cast(stddev_pop("users"."age") as numeric), 3) as double precision), cast(round(cast(var_pop("users"."age") as numeric), 3) as double precision)
from "users"
-- result
[6.534, 42.688]
-- sqlite
-- unsupported
