-- postgresql
select count(*)
from "users"
join "posts" tablesample system(100.0) on "posts"."author_id" = "users"."id"
-- result
5
-- sqlite
-- unsupported
