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
    /**
     * A key that is no constraint: a unique index, of some rows perhaps; see {@link OnConflict#where}.
     *
     * @param table the table that it is on
     * @param name the name of the index
     * @param columns its columns, in order
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T extends Table<T, ?>> UniqueKey<T> of(T table, String name, Column<T, ?>... columns) {
        return new UniqueKey<>(table.tableName(), name, List.of(columns));
    }

    /** Copies the list. */
    public UniqueKey {
        columns = List.copyOf(columns);
    }
}
