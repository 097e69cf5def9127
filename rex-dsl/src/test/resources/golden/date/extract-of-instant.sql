-- postgresql
select cast(floor(extract(year from (? at time zone 'UTC'))) as integer), cast(floor(extract(hour from (? at time zone 'UTC'))) as integer), cast(floor(extract(minute from (? at time zone 'UTC'))) as integer), cast(floor(extract(second from (? at time zone 'UTC'))) as integer), cast(floor(extract(epoch from (? at time zone 'UTC'))) as bigint)
-- binds: 2024-02-29T12:34:56.789Z, 2024-02-29T12:34:56.789Z, 2024-02-29T12:34:56.789Z, 2024-02-29T12:34:56.789Z, 2024-02-29T12:34:56.789Z
-- result
[2024, 12, 34, 56, 1709210096]
-- sqlite
select cast(strftime('%Y', ?) as integer), cast(strftime('%H', ?) as integer), cast(strftime('%M', ?) as integer), cast(strftime('%S', ?) as integer), unixepoch(?)
-- binds: '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789'
