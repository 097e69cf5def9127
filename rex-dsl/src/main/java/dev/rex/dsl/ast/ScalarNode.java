package dev.rex.dsl.ast;

/**
 * A sub-select of one column and at most one row, as a value.
 *
 * @param select the row
 */
public record ScalarNode(QueryNode select) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitScalar(this);
    }
}
