package dev.rex.dsl.ast;

/**
 * {@code not (operand)}.
 *
 * @param operand a condition
 */
public record NotNode(ExprNode operand) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitNot(this);
    }
}
