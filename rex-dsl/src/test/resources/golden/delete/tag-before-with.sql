-- postgresql
/* action='clean%20up' */ with "old" ("id") as (select "comments"."id"
  from "comments"
  where "comments"."id" > ?) delete
from "comments"
where "comments"."id" in (select "old"."id"
  from "old")
returning "comments"."id"
-- binds: 4
-- result
5
-- after
[1, Nice.]
[2, Thanks.]
[3, Welcome.]
[4, Anonymous.]
-- sqlite
/* action='clean%20up' */ with "old" ("id") as (select "comments"."id"
  from "comments"
  where "comments"."id" > ?) delete
from "comments"
where "comments"."id" in (select "old"."id"
  from "old")
returning "comments"."id"
-- binds: 4
