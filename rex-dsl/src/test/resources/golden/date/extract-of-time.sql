-- postgresql
select cast(floor(extract(hour from ?)) as integer), cast(floor(extract(second from ?)) as integer)
-- binds: 23:30:00.500, 2024-12-30T23:59:59.750
-- result
[23, 59]
-- sqlite
select cast(strftime('%H', ?) as integer), cast(strftime('%S', ?) as integer)
-- binds: '23:30:00.5', '2024-12-30 23:59:59.75'
