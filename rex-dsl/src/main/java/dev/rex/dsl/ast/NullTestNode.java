package dev.rex.dsl.ast;

/**
 * {@code operand is null}.
 *
 * @param operand what is looked at
 * @param negated {@code is not null}
 */
public record NullTestNode(ExprNode operand, boolean negated) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitNullTest(this);
    }
}
