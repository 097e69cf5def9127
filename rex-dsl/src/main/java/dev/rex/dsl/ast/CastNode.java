package dev.rex.dsl.ast;

import dev.rex.schema.DataType;

/**
 * {@code cast(operand as type)}.
 *
 * @param operand what is converted
 * @param from what it is
 * @param type what it becomes
 */
public record CastNode(ExprNode operand, DataType from, DataType type) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitCast(this);
    }
}
