-- postgresql
select cast(floor(extract(year from "profiles"."birthday")) as integer), cast(floor(extract(month from "profiles"."birthday")) as integer), cast(floor(extract(day from "profiles"."birthday")) as integer), cast(floor(extract(isodow from "profiles"."birthday")) as integer), cast(floor(extract(doy from "profiles"."birthday")) as integer), cast(floor(extract(quarter from "profiles"."birthday")) as integer), cast(floor(extract(week from "profiles"."birthday")) as integer)
from "profiles"
order by "profiles"."user_id"
-- result
[1990, 5, 17, 4, 137, 2, 20]
[null, null, null, null, null, null, null]
[2000, 2, 29, 2, 60, 1, 9]
-- sqlite
select cast(strftime('%Y', "profiles"."birthday") as integer), cast(strftime('%m', "profiles"."birthday") as integer), cast(strftime('%d', "profiles"."birthday") as integer), cast(strftime('%u', "profiles"."birthday") as integer), cast(strftime('%j', "profiles"."birthday") as integer), ((strftime('%m', "profiles"."birthday") + 2) / 3), cast(strftime('%V', "profiles"."birthday") as integer)
from "profiles"
order by "profiles"."user_id"
