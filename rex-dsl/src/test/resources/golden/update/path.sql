-- sqlite
update "posts"
set "body" = (select "users"."name"
  from "users"
  where "users"."id" = "posts"."author_id")
where (select "users_profile"."city"
  from "users"
  left join "profiles" "users_profile" on "users_profile"."user_id" = "users"."id"
  where "users"."id" = "posts"."author_id") = ? and "posts"."published"
-- binds: 'Rome'
-- postgresql
update "posts"
set "body" = (select "users"."name"
  from "users"
  where "users"."id" = "posts"."author_id")
where (select "users_profile"."city"
  from "users"
  left join "profiles" "users_profile" on "users_profile"."user_id" = "users"."id"
  where "users"."id" = "posts"."author_id") = ? and "posts"."published"
-- binds: 'Rome'
-- result
2
-- after
[1, Alpha, Ann, published]
[2, Beta, Second., draft]
[3, Gamma, Ann, published]
[4, Delta, 100% sure, a_b, archived]
[5, Epsilon, back\slash, published]
