-- postgresql
select (cast(? as jsonb) ->> ?) is not null
-- binds: '{"name": "it's", "tags": ["a", {"b": 2}], "$.x": true, "none": null}', '$.x'
-- result
true
-- sqlite
select (cast(? as text) ->> ('$.' || json_quote(?))) is not null
-- binds: '{"name": "it's", "tags": ["a", {"b": 2}], "$.x": true, "none": null}', '$.x'
