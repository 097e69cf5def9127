package dev.rex.dsl.ast;

/**
 * A condition that always or never holds; composing conditions folds it away.
 *
 * @param value whether it holds
 */
public record TruthNode(boolean value) implements ExprNode {
    /** Always holds. */
    public static final TruthNode TRUE = new TruthNode(true);
    /** Never holds. */
    public static final TruthNode FALSE = new TruthNode(false);

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitTruth(this);
    }
}
