-- postgresql
select (cast(? as jsonb) @> cast(? as jsonb)), (cast(? as jsonb) @> cast(? as jsonb))
-- binds: '{"name": "it's", "tags": ["a", {"b": 2}], "$.x": true, "none": null}', '{"tags": [{"b": 2}]}', '{"name": "it's", "tags": ["a", {"b": 2}], "$.x": true, "none": null}', '{"tags": [3]}'
-- result
[true, false]
-- sqlite
-- unsupported
