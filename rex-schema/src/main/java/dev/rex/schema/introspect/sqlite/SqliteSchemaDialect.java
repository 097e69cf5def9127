package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.scratch.ScratchDialect;
import dev.rex.schema.scratch.sqlite.SqliteScratch;

/** SQLite. */
public final class SqliteSchemaDialect implements SchemaDialect {
    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public boolean accepts(String url) {
        return url.startsWith("jdbc:sqlite:");
    }

    @Override
    public ScratchDialect scratch() {
        return new SqliteScratch();
    }
}
