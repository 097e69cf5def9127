package dev.rex.dsl.ast;

import java.util.List;

/**
 * Values side by side: {@code (a, b)}.
 *
 * @param values from left to right
 */
public record RowNode(List<ExprNode> values) implements ExprNode {
    /** Copies the list. */
    public RowNode {
        values = List.copyOf(values);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitRow(this);
    }
}
