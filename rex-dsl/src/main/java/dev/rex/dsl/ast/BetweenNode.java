package dev.rex.dsl.ast;

/**
 * {@code operand between low and high}.
 *
 * @param operand what is compared, computed once
 * @param low the least that it may be
 * @param high the greatest
 */
public record BetweenNode(ExprNode operand, ExprNode low, ExprNode high) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitBetween(this);
    }
}
