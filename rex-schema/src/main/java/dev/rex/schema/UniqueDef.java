package dev.rex.schema;

import java.util.List;

/**
 * A key other than the primary one: a UNIQUE constraint, or a unique index over plain columns and all rows.
 *
 * @param name the constraint's or index's name; where the database has none, {@code table_column_key}
 * @param columns in the order of the key
 */
public record UniqueDef(String name, List<String> columns) {
    /** Copies the list. */
    public UniqueDef {
        columns = List.copyOf(columns);
    }
}
