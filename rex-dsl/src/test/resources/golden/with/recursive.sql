-- postgresql
with recursive "thread" ("id", "body") as (select "comments"."id", "comments"."body"
  from "comments"
  where "comments"."reply_to_id" is null
  union
  select "comments"."id", "comments"."body"
  from "comments"
  join "thread" on "comments"."reply_to_id" = "thread"."id")
select "thread"."id", "thread"."body"
from "thread"
order by "thread"."id"
-- result
[1, Nice.]
[2, Thanks.]
[3, Welcome.]
[4, Anonymous.]
[5, Who?]
-- sqlite
with recursive "thread" ("id", "body") as (select "comments"."id", "comments"."body"
  from "comments"
  where "comments"."reply_to_id" is null
  union
  select "comments"."id", "comments"."body"
  from "comments"
  join "thread" on "comments"."reply_to_id" = "thread"."id")
select "thread"."id", "thread"."body"
from "thread"
order by "thread"."id"
