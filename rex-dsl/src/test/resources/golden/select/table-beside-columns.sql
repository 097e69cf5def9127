-- sqlite
select upper("tags"."name"), "tags"."id", "tags"."name"
from "tags"
order by "tags"."id"
-- postgresql
select upper("tags"."name"), "tags"."id", "tags"."name"
from "tags"
order by "tags"."id"
-- result
[JAVA, Tag[id=1, name=java]]
[SQL, Tag[id=2, name=sql]]
[NEWS, Tag[id=3, name=news]]
[UNUSED, Tag[id=4, name=unused]]
