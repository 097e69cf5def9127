-- postgresql
/* route='%2Fposts%2F%3Aid' */ /* action='it%27s%2A%2F' */
select count(*)
from "posts"
-- result
5
-- sqlite
/* route='%2Fposts%2F%3Aid' */ /* action='it%27s%2A%2F' */
select count(*)
from "posts"
