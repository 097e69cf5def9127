-- postgresql
select "users"."name", ts_headline('english', "users"."bio", websearch_to_tsquery('english', ?)), ts_rank(to_tsvector('english', "users"."bio"), websearch_to_tsquery('english', ?)) > ?
from "users"
where (to_tsvector('english', "users"."bio") @@ websearch_to_tsquery('english', ?))
order by "users"."id"
-- binds: 'write', 'write', 0.0, 'write OR "it's'
-- result
[Ann, <b>Writes</b> about Java., true]
-- sqlite
-- unsupported
