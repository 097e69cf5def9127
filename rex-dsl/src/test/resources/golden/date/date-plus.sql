-- postgresql
select cast((? + 1 * interval '1 month') as date), cast((? + 1 * interval '1 year') as date), cast((? + -2 * interval '1 week') as date), cast((? + 90 * interval '1 day') as date), cast((? + -11 * interval '1 month') as date)
-- binds: 2024-01-31, 2024-01-31, 2024-01-31, 2024-01-31, 2024-01-31
-- result
[2024-02-29, 2025-01-31, 2024-01-17, 2024-04-30, 2023-02-28]
-- sqlite
select date(?, 1 || ' months', 'floor'), date(?, 1 || ' years', 'floor'), date(?, (-2 * 7) || ' days'), date(?, 90 || ' days'), date(?, -11 || ' months', 'floor')
-- binds: '2024-01-31', '2024-01-31', '2024-01-31', '2024-01-31', '2024-01-31'
