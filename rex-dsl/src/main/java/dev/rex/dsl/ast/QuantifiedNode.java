package dev.rex.dsl.ast;

/**
 * Many values on the right of a comparison: {@code any (..)} or {@code all (..)}.
 *
 * @param all whether the comparison has to hold for all of them; otherwise for one
 * @param values a sub-select, as a {@link ScalarNode}, or an array
 */
public record QuantifiedNode(boolean all, ExprNode values) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitQuantified(this);
    }
}
