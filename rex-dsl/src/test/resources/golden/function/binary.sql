-- sqlite
select max(("users"."name" collate binary))
from "users"
where ("users"."name" collate binary) < ?
order by max(("users"."name" collate binary)) desc
-- binds: 'a'
-- result
Dora
-- postgresql
select max(("users"."name" collate "C"))
from "users"
where ("users"."name" collate "C") < ?
order by max(("users"."name" collate "C")) desc
-- binds: 'a'
