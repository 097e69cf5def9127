package dev.rex.dsl.ast;

import java.util.List;

/**
 * Conditions joined by {@code and} or {@code or}; at least two.
 *
 * @param conjunction {@code and}; otherwise {@code or}
 * @param operands the conditions
 */
public record JunctionNode(boolean conjunction, List<ExprNode> operands) implements ExprNode {
    /** Copies the list. */
    public JunctionNode {
        operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitJunction(this);
    }
}
