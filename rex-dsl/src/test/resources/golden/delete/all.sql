-- sqlite
delete from "post_tags"
-- postgresql
delete from "post_tags"
-- result
5
-- after
(no rows)
