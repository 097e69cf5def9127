package dev.rex.dsl.ast;

import dev.rex.schema.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A value that is sent beside the text, never in it.
 *
 * @param value in the form that the dialect's codec for {@code type} takes; null for NULL
 * @param type how it is bound
 */
public record BindNode(@Nullable Object value, DataType type) implements ValueNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitBind(this);
    }
}
