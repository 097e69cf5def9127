package dev.rex.dsl;

import dev.rex.dsl.ast.AssignmentNode;
import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.exec.BulkRows;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values for some columns of a table; a column without one is absent, which is not the same as NULL. Immutable: what is
 * added makes a new value, which refers to the one before, so that a row of many columns is not copied for each of them.
 *
 * @param <T> the table's class
 */
public abstract sealed class RowValues<T extends Table<T, ?>> permits NewRow, Patch {
    private final T table;
    /** What this adds one value to; null where there are none. */
    private final @Nullable RowValues<T> before;

    private final int position;
    /** In the form that the codec of its column takes; null for NULL. */
    private final @Nullable Object value;

    /** No values. */
    RowValues(T table) {
        this.table = table;
        this.before = null;
        this.position = -1;
        this.value = null;
    }

    /** The values of {@code before}, and one more. */
    <V> RowValues(RowValues<T> before, Column<T, V> column, @Nullable V value) {
        if (value == null && !column.node().nullable()) {
            throw new InvalidQueryException(
                    "column " + before.table + "." + column.name() + " is NOT NULL, and is given null",
                    "give it a value, or leave it out for its default");
        }
        this.table = before.table;
        this.before = before;
        this.position = table.position(column, before.position + 1);
        this.value = column.type().stored(value, column.node());
    }

    final T table() {
        return table;
    }

    /**
     * The values in the order of the table, as its codecs take them; {@link BulkRows#ABSENT} for a column that is absent.
     * Put together on each call.
     */
    final @Nullable Object[] values() {
        @Nullable Object[] values = new @Nullable Object[table.width()];
        Arrays.fill(values, BulkRows.ABSENT);
        for (RowValues<T> added = this; added.before != null; added = added.before) {
            if (values[added.position] == BulkRows.ABSENT) { // a value that was given later counts
                values[added.position] = added.value;
            }
        }
        return values;
    }

    /** The columns that have a value, in the order of the table. */
    final List<AssignmentNode> assignments() {
        @Nullable Object[] values = values();
        List<AssignmentNode> result = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != BulkRows.ABSENT) {
                ColumnNode column = table.columns().get(i).node();
                result.add(new AssignmentNode(column.name(), new BindNode(values[i], column.type(), column)));
            }
        }
        return result;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof RowValues<?> row
                && row.getClass() == getClass()
                && Arrays.equals(values(), row.values());
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(values());
    }

    /** The names of the columns that have a value; the values themselves may be secret. */
    @Override
    public final String toString() {
        return getClass().getSimpleName()
                + assignments().stream().map(AssignmentNode::column).toList();
    }
}
