-- sqlite
select "comments"."body", "comments_reply_to"."body"
from "comments"
left join "comments" "comments_reply_to" on "comments_reply_to"."id" = "comments"."reply_to_id"
where "comments_reply_to"."author_id" <> "comments"."author_id"
order by "comments"."id"
-- postgresql
select "comments"."body", "comments_reply_to"."body"
from "comments"
left join "comments" "comments_reply_to" on "comments_reply_to"."id" = "comments"."reply_to_id"
where "comments_reply_to"."author_id" <> "comments"."author_id"
order by "comments"."id"
-- result
[Thanks., Nice.]
[Welcome., Thanks.]
