-- sqlite
select "posts"."title", "posts_author"."id", "posts_author"."name"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
order by "posts"."id"
-- sqlitebatch
select "posts"."title", "posts_author"."id", "posts_author"."name"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
order by "posts"."id"
-- postgresql
select "posts"."title", "posts_author"."id", "posts_author"."name"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
order by "posts"."id"
-- postgresqljson
select "posts"."title", "posts_author"."id", "posts_author"."name"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
order by "posts"."id"
-- result
Titled[title=Alpha, author=Author[id=1, name=Ann]]
Titled[title=Beta, author=Author[id=1, name=Ann]]
Titled[title=Gamma, author=Author[id=1, name=Ann]]
Titled[title=Delta, author=Author[id=2, name=Bob]]
Titled[title=Epsilon, author=Author[id=3, name=Cid]]
-- postgresqlbatch
select "posts"."title", "posts_author"."id", "posts_author"."name"
from "posts"
left join "users" "posts_author" on "posts_author"."id" = "posts"."author_id"
order by "posts"."id"
