package dev.rex.dsl;

import dev.rex.schema.ObjectName;
import java.util.List;

/**
 * A foreign key.
 *
 * @param table the table that it is on
 * @param name its name in the database
 * @param target the table that it refers to
 * @param columns its columns, in order
 * @param <T> the table's class
 */
public record ForeignKey<T>(ObjectName table, String name, ObjectName target, List<Column<T, ?>> columns)
        implements Key<T> {
    /** Copies the list. */
    public ForeignKey {
        columns = List.copyOf(columns);
    }
}
