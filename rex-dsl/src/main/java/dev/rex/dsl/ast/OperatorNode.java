package dev.rex.dsl.ast;

/**
 * Two values joined by an operator.
 *
 * @param operator which
 * @param left the first value
 * @param right the second value
 */
public record OperatorNode(Operator operator, ExprNode left, ExprNode right) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitOperator(this);
    }
}
