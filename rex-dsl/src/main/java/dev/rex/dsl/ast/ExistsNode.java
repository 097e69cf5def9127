package dev.rex.dsl.ast;

/**
 * {@code exists (select ..)}.
 *
 * @param select the rows looked for
 */
public record ExistsNode(QueryNode select) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitExists(this);
    }
}
