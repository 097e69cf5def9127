-- postgresql
select upper(?)
-- binds: ''); drop table users; --'
-- result
'); DROP TABLE USERS; --
-- sqlite
select upper(?)
-- binds: ''); drop table users; --'
