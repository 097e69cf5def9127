-- postgresql
select "words"."ordinality", upper("words"."value")
from unnest(?) with ordinality "words" ("value", "ordinality")
order by "words"."value"
-- binds: {b, a, c}
-- result
[2, A]
[1, B]
[3, C]
-- sqlite
-- unsupported
