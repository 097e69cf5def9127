package dev.rex.dsl;

import dev.rex.dsl.dialect.DialectDelegate;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.schema.ObjectName;
import java.util.Map;

/** A dialect that writes tables of one schema as those of another; all else is that of the dialect itself. */
final class SchemaMapping extends DialectDelegate {
    private final Map<String, String> schemas;

    SchemaMapping(SqlDialect dialect, Map<String, String> schemas) {
        super(dialect);
        this.schemas = Map.copyOf(schemas);
    }

    @Override
    protected SqlDialect around(SqlDialect other) {
        return new SchemaMapping(other, schemas);
    }

    @Override
    public ObjectName tableName(ObjectName name) {
        ObjectName usual = delegate().tableName(name);
        String schema = schemas.get(usual.schema() == null ? "" : usual.schema());
        return schema == null ? usual : new ObjectName(schema, usual.name());
    }
}
