-- postgresql
select (? + 1 * interval '1 year'), (? + -1 * interval '1 minute')
-- binds: 2024-02-29T12:34:56.789Z, 2024-02-29T12:34:56.789Z
-- result
[2025-02-28T12:34:56.789Z, 2024-02-29T12:33:56.789Z]
-- sqlite
select (datetime(?, 1 || ' years', 'floor') || substr(?, 20)), (datetime(?, -1 || ' minutes') || substr(?, 20))
-- binds: '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56.789'
