-- postgresql
insert into "tags" ("name")
select distinct "posts"."status"
from "posts"
where true
on conflict ("name") do nothing
-- result
3
-- after
7
-- sqlite
insert into "tags" ("name")
select distinct "posts"."status"
from "posts"
where true
on conflict ("name") do nothing
