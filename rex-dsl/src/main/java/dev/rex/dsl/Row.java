package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of some columns, when no record of their own is wanted: the result of {@code fields(..)} without {@code
 * into(..)}. Values are found by the column that was selected, never by a name.
 */
public final class Row {
    private final List<? extends Projection<?>> fields;
    private final @Nullable Object[] values;

    Row(List<? extends Projection<?>> fields, @Nullable Object[] values) {
        this.fields = fields;
        this.values = values;
    }

    /**
     * The value of a projection that was selected; null for NULL.
     *
     * @throws InvalidQueryException if it was not selected
     */
    @SuppressWarnings("unchecked")
    public <V> @Nullable V get(Projection<V> field) {
        for (int i = 0; i < values.length; i++) {
            if (isSame(fields.get(i), field)) {
                return (V) values[i];
            }
        }
        throw new InvalidQueryException(
                "the row has no field " + describe(field) + "; it has " + described(),
                "select it, or get what is selected");
    }

    /**
     * The value at that position, counted from 0; null for NULL.
     *
     * @throws InvalidQueryException if there is none
     */
    public @Nullable Object get(int index) {
        if (index < 0 || index >= values.length) {
            throw new InvalidQueryException(
                    "the row has no field " + index + "; it has " + described(), "count from 0");
        }
        return values[index];
    }

    private String described() {
        return fields.stream().map(Row::describe).toList().toString();
    }

    private static String describe(Projection<?> field) {
        if (field instanceof Expr<?> expr) {
            return expr.node() instanceof ColumnNode column
                    ? column.source().label() + "." + column.name()
                    : "an expression of type " + expr.type();
        }
        return field instanceof Table<?, ?> table ? "the row of " + table : "a group of fields";
    }

    /** How many values there are. */
    public int size() {
        return values.length;
    }

    private static boolean isSame(Projection<?> a, Projection<?> b) {
        if (a instanceof Expr<?> x && b instanceof Expr<?> y) {
            ExprNode node = x.node();
            return node.equals(y.node());
        }
        return a == b || a.equals(b);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
