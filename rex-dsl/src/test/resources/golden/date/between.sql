-- postgresql
select (cast((? + 1 * interval '1 month') as date) - ?), cast(floor(extract(epoch from (? + 2 * interval '1 hour'))) - floor(extract(epoch from ?)) as bigint)
-- binds: 2024-01-31, 2024-01-31, 2024-02-29T12:34:56.789Z, 2024-02-29T12:34:56.789Z
-- result
[29, 7200]
-- sqlite
select cast(julianday(date(?, 1 || ' months', 'floor')) - julianday(?) as integer), (unixepoch((datetime(?, 2 || ' hours') || substr(?, 20))) - unixepoch(?))
-- binds: '2024-01-31', '2024-01-31', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789'
