package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import dev.rex.schema.introspect.IntrospectionContract;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.util.Map;
import java.util.Set;

class SqliteIntrospectionTest extends IntrospectionContract {
    @Override
    protected TestDatabase open() {
        return TestDatabases.sqlite();
    }

    @Override
    protected Set<Ability> lacks() {
        return Set.of(Ability.COMMENTS, Ability.ENUMS, Ability.ARRAYS, Ability.SCHEMAS, Ability.MATERIALIZED_VIEWS);
    }

    @Override
    protected Map.Entry<String, DataType> identityKey() {
        return Map.entry("integer primary key", DataType.of(Kind.BIGINT, "integer"));
    }

    @Override
    protected Map<String, DataType> types() {
        return Map.ofEntries(
                Map.entry("BOOLEAN", DataType.BOOLEAN),
                Map.entry("bool", DataType.of(Kind.BOOLEAN, "bool")),
                Map.entry("TinyInt", DataType.of(Kind.SMALLINT, "tinyint")),
                Map.entry("int2", DataType.of(Kind.SMALLINT, "int2")),
                Map.entry("INT", DataType.of(Kind.INTEGER, "int")),
                Map.entry("INTEGER", DataType.INTEGER),
                Map.entry("int(11)", DataType.of(Kind.INTEGER, "int")),
                Map.entry("mediumint", DataType.of(Kind.INTEGER, "mediumint")),
                Map.entry("BIGINT", DataType.BIGINT),
                Map.entry("unsigned big  int", DataType.of(Kind.BIGINT, "unsigned big int")),
                Map.entry("numeric", DataType.DECIMAL),
                Map.entry("NUMERIC ( 10 , 2 )", DataType.ofDecimal("numeric", 10, 2)),
                Map.entry("decimal(7)", DataType.ofDecimal("decimal", 7, 0)),
                Map.entry("real", DataType.of(Kind.DOUBLE, "real")),
                Map.entry("float4", DataType.of(Kind.REAL, "float4")),
                Map.entry("double", DataType.of(Kind.DOUBLE, "double")),
                Map.entry("double\n precision", DataType.DOUBLE),
                Map.entry("float", DataType.of(Kind.DOUBLE, "float")),
                Map.entry("text", DataType.TEXT),
                Map.entry("nvarchar(40)", DataType.ofLength(Kind.TEXT, "nvarchar", 40)),
                Map.entry("varying character(255)", DataType.ofLength(Kind.TEXT, "varying character", 255)),
                Map.entry("clob", DataType.of(Kind.TEXT, "clob")),
                Map.entry("blob", DataType.of(Kind.BINARY, "blob")),
                Map.entry("varbinary(16)", DataType.ofLength(Kind.BINARY, "varbinary", 16)),
                Map.entry("date", DataType.DATE),
                Map.entry("time", DataType.TIME),
                Map.entry("datetime", DataType.of(Kind.TIMESTAMP, "datetime")),
                Map.entry("timestamp(6)", new DataType(Kind.TIMESTAMP, "timestamp", null, 6, null, null, null)),
                Map.entry("timestamptz", DataType.TIMESTAMP_TZ),
                Map.entry("timestamp with time zone", DataType.of(Kind.TIMESTAMP_TZ, "timestamp with time zone")),
                Map.entry("UUID", DataType.UUID),
                Map.entry("json", DataType.of(Kind.JSON, "json")),
                Map.entry("jsonb", DataType.JSON),
                Map.entry("", DataType.of(Kind.OTHER, "")),
                Map.entry("any", DataType.of(Kind.OTHER, "any")));
    }

    @Override
    protected String unknownType() {
        return "point";
    }
}
