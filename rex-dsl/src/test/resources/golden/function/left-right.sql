-- postgresql
select left("users"."name", 2), right("users"."name", 2), right("users"."name", 0)
from "users"
order by "users"."id"
-- result
[An, nn, ]
[Bo, ob, ]
[Ci, id, ]
[Do, ra, ]
-- sqlite
select substr("users"."name", 1, 2), substr("users"."name", max(length("users"."name") - 2, 0) + 1), substr("users"."name", max(length("users"."name") - 0, 0) + 1)
from "users"
order by "users"."id"
