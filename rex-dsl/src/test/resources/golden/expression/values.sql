-- postgresql
select ?, ?, ?, ?, ?, ?, ?
-- binds: 1, 2, 'three', 4.5, 5.25, true, 'six'
-- result
[1, 2, three, 4.5, 5.25, true, six]
-- sqlite
select ?, ?, ?, ?, cast(? as numeric), ?, ?
-- binds: 1, 2, 'three', 4.5, '5.25', 1, 'six'
