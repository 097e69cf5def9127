-- sqlite
insert into "tags" default values
-- postgresql
insert into "tags" default values
-- result
NotNullViolation
-- after
[1, java]
[2, sql]
[3, news]
[4, unused]
