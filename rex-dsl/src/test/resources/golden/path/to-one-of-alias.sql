-- sqlite
select "p"."title", "p_author"."name", "posts_author"."name"
from "posts" "p"
left join "users" "p_author" on "p_author"."id" = "p"."author_id"
join "posts" on "posts"."id" = "p"."id" + ?
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
order by "p"."id"
-- binds: 1
-- postgresql
select "p"."title", "p_author"."name", "posts_author"."name"
from "posts" "p"
left join "users" "p_author" on "p_author"."id" = "p"."author_id"
join "posts" on "posts"."id" = "p"."id" + ?
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
order by "p"."id"
-- binds: 1
-- result
[Alpha, Ann, Ann]
[Beta, Ann, Ann]
[Gamma, Ann, Bob]
[Delta, Bob, Cid]
