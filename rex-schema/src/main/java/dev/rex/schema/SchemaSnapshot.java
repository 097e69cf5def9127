package dev.rex.schema;

import java.util.List;
import java.util.Objects;

/**
 * A schema together with what it was made from: what the committed file {@code rex-schema.<dialect>.json} holds. While
 * the hash is that of the migrations, a build needs no database. {@link SchemaJson} writes and reads it.
 *
 * @param migrations a hash of the migrations that lead to the schema; any text, compared by equality
 * @param server the database that they were applied to, {@code PostgreSQL 18}: another version may write the texts of views
 *     and expressions otherwise; empty if nobody knows
 * @param schema what they lead to
 * @param queryFiles a hash of the files of SQL whose statements were prepared there; empty without such files
 * @param queries these statements
 */
public record SchemaSnapshot(
        String migrations, String server, Schema schema, String queryFiles, List<QueryDef> queries) {
    /** Rejects missing parts. */
    public SchemaSnapshot {
        Objects.requireNonNull(migrations, "migrations");
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(queryFiles, "queryFiles");
        queries = List.copyOf(queries);
    }

    /** A schema without statements. */
    public SchemaSnapshot(String migrations, String server, Schema schema) {
        this(migrations, server, schema, "", List.of());
    }

    /** The same with these statements. */
    public SchemaSnapshot withQueries(String files, List<QueryDef> others) {
        return new SchemaSnapshot(migrations, server, schema, files, others);
    }

    /** A schema that no server is known of. */
    public SchemaSnapshot(String migrations, Schema schema) {
        this(migrations, "", schema);
    }
}
