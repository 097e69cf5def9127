-- sqlite
insert into "posts" ("author_id", "title", "body", "published", "rating", "created_at") values (?, ?, ?, ?, cast(? as numeric), ?)
returning "posts"."body", "posts"."published", "posts"."rating", "posts"."created_at"
-- binds: 4, 'Zeta', 'It's', 1, '1.25', '2026-05-06 07:08:09.123456'
-- postgresql
insert into "posts" ("author_id", "title", "body", "published", "rating", "created_at") values (?, ?, ?, ?, ?, ?)
returning "posts"."body", "posts"."published", "posts"."rating", "posts"."created_at"
-- binds: 4, 'Zeta', 'It's', true, 1.25, 2026-05-06T07:08:09.123456Z
-- result
[It's, true, 1.25, 2026-05-06T07:08:09.123456Z]
-- after
Zeta
