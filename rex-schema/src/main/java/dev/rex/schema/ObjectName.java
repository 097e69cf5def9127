package dev.rex.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, view or type, as the database stores it (no quotes, case kept).
 *
 * @param schema the schema it stands in; null for the default schema of the connection, whose objects are written
 *     without a qualifier
 * @param name the name within the schema
 */
public record ObjectName(@Nullable String schema, String name) implements Comparable<ObjectName> {
    /** Rejects an empty name. */
    public ObjectName {
        Objects.requireNonNull(name, "name");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the name of a database object is empty");
        }
    }

    /** A name in the default schema. */
    public static ObjectName of(String name) {
        return new ObjectName(null, name);
    }

    /** Default schema first, then by schema and name. */
    @Override
    public int compareTo(ObjectName other) {
        if (Objects.equals(schema, other.schema)) {
            return name.compareTo(other.name);
        }
        if (schema == null || other.schema == null) {
            return schema == null ? -1 : 1;
        }
        return schema.compareTo(other.schema);
    }

    /** {@code schema.name}, or the name alone: for messages, not for SQL. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
