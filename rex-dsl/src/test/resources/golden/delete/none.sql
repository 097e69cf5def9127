-- sqlite
delete from "tags"
where 1 = 0
-- postgresql
delete from "tags"
where 1 = 0
-- result
0
-- after
[1, java]
[2, sql]
[3, news]
[4, unused]
