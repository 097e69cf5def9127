-- postgresql
select date_trunc('year', ?, 'UTC'), date_trunc('quarter', ?, 'UTC'), date_trunc('month', ?, 'UTC'), date_trunc('week', ?, 'UTC'), date_trunc('day', ?, 'UTC'), date_trunc('hour', ?, 'UTC'), date_trunc('minute', ?, 'UTC'), date_trunc('second', ?, 'UTC')
-- binds: 2024-02-29T12:34:56.789Z, 2024-02-29T12:34:56.789Z, 2024-02-29T12:34:56.789Z, 2024-02-29T12:34:56.789Z, 2024-02-29T12:34:56.789Z, 2024-02-29T12:34:56.789Z, 2024-02-29T12:34:56.789Z, 2024-02-29T12:34:56.789Z
-- result
[2024-01-01T00:00:00Z, 2024-01-01T00:00:00Z, 2024-02-01T00:00:00Z, 2024-02-26T00:00:00Z, 2024-02-29T00:00:00Z, 2024-02-29T12:00:00Z, 2024-02-29T12:34:00Z, 2024-02-29T12:34:56Z]
-- sqlite
select datetime(?, 'start of year'), datetime(?, 'start of month', -((strftime('%m', ?) - 1) % 3) || ' months'), datetime(?, 'start of month'), datetime(?, '-6 days', 'weekday 1', 'start of day'), datetime(?, 'start of day'), strftime('%Y-%m-%d %H:00:00', ?), strftime('%Y-%m-%d %H:%M:00', ?), strftime('%Y-%m-%d %H:%M:%S', ?)
-- binds: '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789'
