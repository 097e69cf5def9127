-- postgresql
select repeat("users"."name", 2)
from "users"
order by "users"."id"
-- result
AnnAnn
BobBob
CidCid
DoraDora
-- sqlite
-- unsupported
