-- postgresql
select random() >= ? and random() < ?
from "users"
-- binds: 0.0, 1.0
-- result
true
true
true
true
-- sqlite
select (abs(random() % 9007199254740992) / 9007199254740992.0) >= ? and (abs(random() % 9007199254740992) / 9007199254740992.0) < ?
from "users"
-- binds: 0.0, 1.0
