-- postgresql
select lpad("users"."name", 5, ?), rpad("users"."name", 5, ?)
from "users"
order by "users"."id"
-- binds: '*', '*'
-- result
[**Ann, Ann**]
[**Bob, Bob**]
[**Cid, Cid**]
[*Dora, Dora*]
-- sqlite
-- unsupported
