package dev.rex.schema;

import java.util.List;
import java.util.Objects;

/**
 * The primary key of a table.
 *
 * @param name the constraint's name; where the database has none, {@code table_pkey}
 * @param columns in the order of the key
 * @param deferral when it is checked
 * @param temporal whether the last column is a range, and two rows that agree in the others may not overlap in it
 *     ({@code without overlaps})
 */
public record PrimaryKeyDef(String name, List<String> columns, Deferral deferral, boolean temporal) {
    /** Copies the list. */
    public PrimaryKeyDef {
        columns = List.copyOf(columns);
        Objects.requireNonNull(deferral, "deferral");
    }

    /** A key of the usual kind. */
    public PrimaryKeyDef(String name, List<String> columns) {
        this(name, columns, Deferral.NOT_DEFERRABLE, false);
    }
}
