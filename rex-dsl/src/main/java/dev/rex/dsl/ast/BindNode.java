package dev.rex.dsl.ast;

import dev.rex.schema.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A value that is sent beside the text, never in it.
 *
 * @param value in the form that the dialect's codec for {@code type} takes; null for NULL
 * @param type how it is bound
 * @param column the column that it is written to; null for a value that is compared or computed with
 */
public record BindNode(
        @Nullable Object value, DataType type, @Nullable ColumnNode column) implements ValueNode {
    /** A value that is compared or computed with. */
    public BindNode(@Nullable Object value, DataType type) {
        this(value, type, null);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitBind(this);
    }
}
