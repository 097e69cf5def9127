-- sqlite
select "comments"."body", "reply"."body"
from "comments"
join "comments" "reply" on "reply"."reply_to_id" = "comments"."id"
order by "reply"."id"
-- postgresql
select "comments"."body", "reply"."body"
from "comments"
join "comments" "reply" on "reply"."reply_to_id" = "comments"."id"
order by "reply"."id"
-- result
[Nice., Thanks.]
[Thanks., Welcome.]
[Anonymous., Who?]
