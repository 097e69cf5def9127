package dev.rex.schema;

import java.util.List;
import java.util.Objects;

/**
 * A key other than the primary one: a UNIQUE constraint, or a unique index over plain columns and all rows.
 *
 * @param name the constraint's or index's name; where the database has none, {@code table_column_key}
 * @param columns in the order of the key
 * @param nullsDistinct whether any number of rows may hold NULL, as SQL has it
 * @param deferral when it is checked
 * @param temporal whether the last column is a range, and two rows that agree in the others may not overlap in it
 *     ({@code without overlaps})
 */
public record UniqueDef(String name, List<String> columns, boolean nullsDistinct, Deferral deferral, boolean temporal) {
    /** Copies the list. */
    public UniqueDef {
        columns = List.copyOf(columns);
        Objects.requireNonNull(deferral, "deferral");
    }

    /** A key of the usual kind. */
    public UniqueDef(String name, List<String> columns) {
        this(name, columns, true, Deferral.NOT_DEFERRABLE, false);
    }
}
