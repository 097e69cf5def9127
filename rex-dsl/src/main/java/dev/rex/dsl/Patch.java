package dev.rex.dsl;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a row that are to change: absent ones stay as they are, null ones become NULL. Generated code has a
 * subclass for each table.
 *
 * @param <T> the table's class
 */
public abstract non-sealed class Patch<T extends Table<T, ?>> extends RowValues<T> {
    /** No values. */
    protected Patch(T table) {
        super(table);
    }

    /** The values of {@code before}, and one more; null is refused for a column that is NOT NULL. */
    protected <V> Patch(Patch<T> before, Column<T, V> column, @Nullable V value) {
        super(before, column, value);
    }
}
