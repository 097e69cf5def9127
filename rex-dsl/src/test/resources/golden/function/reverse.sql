-- postgresql
select reverse("users"."name")
from "users"
order by "users"."id"
-- result
nnA
boB
diC
aroD
-- sqlite
-- unsupported
