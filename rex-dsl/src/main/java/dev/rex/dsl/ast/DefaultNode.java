package dev.rex.dsl.ast;

/**
 * {@code default}, as the value of a column in an insert or update.
 */
public record DefaultNode() implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitDefault(this);
    }
}
