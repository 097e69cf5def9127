-- sqlite
(nothing)
-- postgresql
(nothing)
-- result
0
-- after
[1, java]
[2, sql]
[3, news]
[4, unused]
