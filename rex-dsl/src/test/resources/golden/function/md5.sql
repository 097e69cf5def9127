-- postgresql
select md5("users"."name")
from "users"
order by "users"."id"
-- result
82e335f7ac0e0e412b2ae15abe662110
2fc1c0beb992cd7096975cfebf9d5c3b
8f38bd56a477db38563e43ca3bc5994e
affa5249363911dd655e5a7cfacb49e6
-- sqlite
-- unsupported
