-- postgresql
select distinct on ("posts"."author_id") "posts"."author_id", "posts"."title"
from "posts"
order by "posts"."author_id", "posts"."created_at" desc
-- result
[1, Gamma]
[2, Delta]
[3, Epsilon]
-- sqlite
-- unsupported
