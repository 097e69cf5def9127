-- postgresql
select (? @> ?), (? @> ?), (? && ?), cardinality(?), (?)[2], array_position(?, ?), array_append(?, ?), array_remove(?, ?), array_cat(?, ?), array_to_string(?, ?)
-- binds: {1, 2}, {2}, {1, 2, 3}, {1, 2}, {1, 2}, {2, 5}, {1, 2}, {1, 2}, {1, 2}, 2, {1, 2}, 3, {1, 2}, 1, {1, 2}, {1, 2}, {1, 2}, '-'
-- result
[true, true, true, 2, 2, 2, [1, 2, 3], [2], [1, 2, 1, 2], 1-2]
-- sqlite
-- unsupported
