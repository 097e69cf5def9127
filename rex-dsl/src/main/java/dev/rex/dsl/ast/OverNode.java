package dev.rex.dsl.ast;

/**
 * {@code function over (window)}.
 *
 * @param function an aggregate, or a function that exists over windows only
 * @param window which rows it sees
 */
public record OverNode(ExprNode function, WindowNode window) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitOver(this);
    }
}
