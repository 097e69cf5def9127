-- sqlite
delete from "comments"
where (select "posts_author"."name"
  from "posts"
  left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
  where "posts"."id" = "comments"."post_id") = ? and "comments"."reply_to_id" is not null
-- binds: 'Bob'
-- postgresql
delete from "comments"
where (select "posts_author"."name"
  from "posts"
  left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
  where "posts"."id" = "comments"."post_id") = ? and "comments"."reply_to_id" is not null
-- binds: 'Bob'
-- result
1
-- after
[1, Nice.]
[2, Thanks.]
[3, Welcome.]
[4, Anonymous.]
