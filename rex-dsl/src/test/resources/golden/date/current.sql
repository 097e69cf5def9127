-- postgresql
select current_date > ?, current_timestamp > ?, localtimestamp > ?, localtime is not null, cast((current_timestamp at time zone 'UTC') as date) = current_date
-- binds: 2026-01-01, 2026-01-01T00:00Z, 2026-01-01T00:00
-- result
[true, true, true, true, true]
-- sqlite
select current_date > ?, current_timestamp > ?, current_timestamp > ?, current_time is not null, date(current_timestamp) = current_date
-- binds: '2026-01-01', '2026-01-01 00:00:00', '2026-01-01 00:00:00'
