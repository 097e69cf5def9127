package dev.rex.dsl.ast;

/**
 * {@code operand in (select ..)}.
 *
 * @param operand what is looked for
 * @param select where
 * @param negated {@code not in}
 */
public record InSelectNode(ExprNode operand, QueryNode select, boolean negated) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitInSelect(this);
    }
}
