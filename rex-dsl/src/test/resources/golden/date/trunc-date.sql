-- postgresql
select cast(date_trunc('year', ?) as date), cast(date_trunc('quarter', cast((? + 4 * interval '1 month') as date)) as date), cast(date_trunc('week', ?) as date), date_trunc('hour', ?)
-- binds: 2024-01-31, 2024-01-31, 2024-01-31, 2024-12-30T23:59:59.750
-- result
[2024-01-01, 2024-04-01, 2024-01-29, 2024-12-30T23:00]
-- sqlite
select date(?, 'start of year'), date(date(?, 4 || ' months', 'floor'), 'start of month', -((strftime('%m', date(?, 4 || ' months', 'floor')) - 1) % 3) || ' months'), date(?, '-6 days', 'weekday 1', 'start of day'), strftime('%Y-%m-%d %H:00:00', ?)
-- binds: '2024-01-31', '2024-01-31', '2024-01-31', '2024-01-31', '2024-12-30 23:59:59.75'
