-- postgresql
with "done" ("c1") as (merge into "tags" using "users" on "tags"."id" = "users"."id" and "tags"."name" <> ? when matched then update set "name" = "users"."name" when not matched then insert ("name") values ("users"."email") returning merge_action())
select "done"."c1", count(*)
from "done"
group by "done"."c1"
order by count(*) desc
-- binds: 'unused'
-- result
[UPDATE, 3]
[INSERT, 1]
-- after
Ann
Bob
Cid
unused
dora@blog.test
-- sqlite
-- unsupported
