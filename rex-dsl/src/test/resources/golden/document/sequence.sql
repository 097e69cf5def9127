-- postgresql
select nextval(?) > ?
-- binds: '"tags_id_seq"', 0
-- result
true
-- sqlite
-- unsupported
