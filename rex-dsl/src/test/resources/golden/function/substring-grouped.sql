-- postgresql
select substr("users"."name", 3, 1), count(*)
from "users"
group by substr("users"."name", 3, 1)
order by substr("users"."name", 3, 1)
-- result
[b, 1]
[d, 1]
[n, 1]
[r, 1]
-- sqlite
select substr("users"."name", 3, 1), count(*)
from "users"
group by substr("users"."name", 3, 1)
order by substr("users"."name", 3, 1)
