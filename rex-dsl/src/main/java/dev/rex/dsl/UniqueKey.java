package dev.rex.dsl;

import dev.rex.schema.ObjectName;
import java.util.List;

/**
 * A primary or other unique key.
 *
 * @param table the table that it is on
 * @param name its name in the database
 * @param columns its columns, in order
 * @param <T> the table's class
 */
public record UniqueKey<T>(ObjectName table, String name, List<Column<T, ?>> columns) implements Key<T> {
    /** Copies the list. */
    public UniqueKey {
        columns = List.copyOf(columns);
    }
}
