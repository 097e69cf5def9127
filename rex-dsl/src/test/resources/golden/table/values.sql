-- postgresql
select "bonus"."column1", upper("bonus"."column2"), "bonus"."column3" + ?
from (values (?, ?, ?), (?, ?, ?), (?, ?, ?)) "bonus"
order by "bonus"."column1" desc
-- binds: 1, 1, 'first', 10, 4, 'last', null, 9, 'nobody', 1
-- result
[9, NOBODY, 2]
[4, LAST, null]
[1, FIRST, 11]
-- sqlite
select "bonus"."column1", upper("bonus"."column2"), "bonus"."column3" + ?
from (values (?, ?, ?), (?, ?, ?), (?, ?, ?)) "bonus"
order by "bonus"."column1" desc
-- binds: 1, 1, 'first', 10, 4, 'last', null, 9, 'nobody', 1
