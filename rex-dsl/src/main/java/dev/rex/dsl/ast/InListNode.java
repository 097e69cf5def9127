package dev.rex.dsl.ast;

import java.util.List;

/**
 * {@code operand in (values)}; the list is never empty.
 *
 * @param operand what is looked for
 * @param values where
 * @param negated {@code not in}
 */
public record InListNode(ExprNode operand, List<ExprNode> values, boolean negated) implements ExprNode {
    /** Copies the list. */
    public InListNode {
        values = List.copyOf(values);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitInList(this);
    }
}
