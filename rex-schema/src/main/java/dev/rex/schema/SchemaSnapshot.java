package dev.rex.schema;

import java.util.Objects;

/**
 * A schema together with what it was made from: what the committed file {@code rex-schema.<dialect>.json} holds. While
 * the hash is that of the migrations, a build needs no database. {@link SchemaJson} writes and reads it.
 *
 * @param migrations a hash of the migrations that lead to the schema; any text, compared by equality
 * @param schema what they lead to
 */
public record SchemaSnapshot(String migrations, Schema schema) {
    /** Rejects missing parts. */
    public SchemaSnapshot {
        Objects.requireNonNull(migrations, "migrations");
        Objects.requireNonNull(schema, "schema");
    }
}
