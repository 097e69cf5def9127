-- sqlite
insert into "post_tags" ("post_id", "tag_id") values (?, ?)
on conflict ("post_id", "tag_id") do nothing
-- binds: 1, 1
-- postgresql
insert into "post_tags" ("post_id", "tag_id") values (?, ?)
on conflict ("post_id", "tag_id") do nothing
-- binds: 1, 1
-- result
0
-- after
1
2
