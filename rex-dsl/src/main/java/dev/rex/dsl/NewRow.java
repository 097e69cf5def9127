package dev.rex.dsl;

import org.jspecify.annotations.Nullable;

/**
 * The values of a row that is to be inserted. Generated code has a subclass for each table, which asks for the required
 * columns first.
 *
 * @param <T> the table's class
 */
public abstract non-sealed class NewRow<T extends Table<T, ?>> extends RowValues<T> {
    /** No values. */
    protected NewRow(T table) {
        super(table);
    }

    /** The values of {@code before}, and one more; null is refused for a column that is NOT NULL. */
    protected <V> NewRow(NewRow<T> before, Column<T, V> column, @Nullable V value) {
        super(before, column, value);
    }
}
