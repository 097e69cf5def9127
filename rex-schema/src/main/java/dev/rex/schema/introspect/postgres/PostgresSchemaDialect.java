package dev.rex.schema.introspect.postgres;

import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.scratch.ScratchDialect;
import dev.rex.schema.scratch.postgres.PostgresScratch;

/** PostgreSQL. */
public final class PostgresSchemaDialect implements SchemaDialect {
    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public boolean accepts(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    @Override
    public ScratchDialect scratch() {
        return new PostgresScratch();
    }
}
