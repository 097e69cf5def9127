-- postgresql
select jsonb_array_length((cast(? as jsonb) -> ?))
-- binds: '{"name": "it's", "tags": ["a", {"b": 2}], "$.x": true, "none": null}', 'tags'
-- result
2
-- sqlite
select json_array_length((cast(? as text) -> ('$.' || json_quote(?))))
-- binds: '{"name": "it's", "tags": ["a", {"b": 2}], "$.x": true, "none": null}', 'tags'
