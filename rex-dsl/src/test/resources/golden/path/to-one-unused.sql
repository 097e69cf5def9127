-- sqlite
select "posts"."title"
from "posts"
order by "posts"."id"
-- postgresql
select "posts"."title"
from "posts"
order by "posts"."id"
-- result
Alpha
Beta
Gamma
Delta
Epsilon
