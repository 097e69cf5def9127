package dev.rex.dsl.ast;

import dev.rex.schema.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A value that is given when the statement is run.
 *
 * @param name what the binding refers to
 * @param type how it is bound
 * @param column the column that it is written to; null for a value that is compared or computed with
 */
public record ParamNode(
        String name, DataType type, @Nullable ColumnNode column) implements ValueNode {
    /** A value that is compared or computed with. */
    public ParamNode(String name, DataType type) {
        this(name, type, null);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitParam(this);
    }
}
