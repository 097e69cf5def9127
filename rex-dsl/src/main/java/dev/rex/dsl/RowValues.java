package dev.rex.dsl;

import dev.rex.dsl.ast.AssignmentNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values for some columns of a table; a column without one is absent, which is not the same as NULL. Immutable: what is
 * added makes a new value.
 *
 * @param <T> the table's class
 */
public abstract sealed class RowValues<T extends Table<T, ?>> permits NewRow, Patch {
    private final T table;
    private final @Nullable ExprNode[] values;

    /** No values. */
    RowValues(T table) {
        this.table = table;
        this.values = new @Nullable ExprNode[table.width()];
    }

    /** The values of {@code before}, and one more. */
    <V> RowValues(RowValues<T> before, Column<T, V> column, @Nullable V value) {
        if (value == null && !column.node().nullable()) {
            throw new InvalidQueryException(
                    "column " + before.table + "." + column.name() + " is NOT NULL, and is given null",
                    "give it a value, or leave it out for its default");
        }
        this.table = before.table;
        this.values = Arrays.copyOf(before.values, before.values.length);
        this.values[table.position(column)] = column.type().write(value, column.node());
    }

    final T table() {
        return table;
    }

    /** The values in the order of the table; null for a column that is absent. Not to be changed. */
    final @Nullable ExprNode[] values() {
        return values;
    }

    /** The columns that have a value, in the order of the table. */
    final List<AssignmentNode> assignments() {
        List<AssignmentNode> result = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            ExprNode value = values[i];
            if (value != null) {
                result.add(new AssignmentNode(table.columns().get(i).name(), value));
            }
        }
        return result;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof RowValues<?> row && row.getClass() == getClass() && Arrays.equals(values, row.values);
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(values);
    }

    /** The names of the columns that have a value; the values themselves may be secret. */
    @Override
    public final String toString() {
        return getClass().getSimpleName()
                + assignments().stream().map(AssignmentNode::column).toList();
    }
}
