package dev.rex.schema;

import java.util.List;

/**
 * The primary key of a table.
 *
 * @param name the constraint's name; where the database has none, {@code table_pkey}
 * @param columns in the order of the key
 */
public record PrimaryKeyDef(String name, List<String> columns) {
    /** Copies the list. */
    public PrimaryKeyDef {
        columns = List.copyOf(columns);
    }
}
