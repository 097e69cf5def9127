-- postgresql
select (? + 1 * interval '1 hour'), (? + -45 * interval '1 minute'), (? + 90 * interval '1 second')
-- binds: 23:30:00.500, 23:30:00.500, 23:30:00.500
-- result
[00:30:00.5, 22:45:00.5, 23:31:30.5]
-- sqlite
select (time(?, 1 || ' hours') || substr(?, 9)), (time(?, -45 || ' minutes') || substr(?, 9)), (time(?, 90 || ' seconds') || substr(?, 9))
-- binds: '23:30:00.5', '23:30:00.5', '23:30:00.5', '23:30:00.5', '23:30:00.5', '23:30:00.5'
