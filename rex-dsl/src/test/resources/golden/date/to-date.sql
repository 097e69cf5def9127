-- postgresql
select cast((? at time zone 'UTC') as date), cast(? as date)
-- binds: 2024-02-29T12:34:56.789Z, 2024-12-30T23:59:59.750
-- result
[2024-02-29, 2024-12-30]
-- sqlite
select date(?), date(?)
-- binds: '2024-02-29 12:34:56.789', '2024-12-30 23:59:59.75'
