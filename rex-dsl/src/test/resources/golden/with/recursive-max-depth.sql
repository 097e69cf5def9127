-- postgresql
with recursive "thread" ("id", "body", "depth") as (select "comments"."id", "comments"."body", 0
  from "comments"
  where "comments"."reply_to_id" is null
  union all
  select "comments"."id", "comments"."body", "thread"."depth" + 1
  from "comments"
  join "thread" on "comments"."reply_to_id" = "thread"."id"
  where "thread"."depth" < 1)
select "thread"."body", "thread"."depth"
from "thread"
order by "thread"."id"
-- result
[Nice., 0]
[Thanks., 1]
[Anonymous., 0]
[Who?, 1]
-- sqlite
with recursive "thread" ("id", "body", "depth") as (select "comments"."id", "comments"."body", 0
  from "comments"
  where "comments"."reply_to_id" is null
  union all
  select "comments"."id", "comments"."body", "thread"."depth" + 1
  from "comments"
  join "thread" on "comments"."reply_to_id" = "thread"."id"
  where "thread"."depth" < 1)
select "thread"."body", "thread"."depth"
from "thread"
order by "thread"."id"
