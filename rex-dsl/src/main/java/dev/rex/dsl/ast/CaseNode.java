package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code case when .. then .. else .. end}.
 *
 * @param branches tried in order, at least one
 * @param otherwise the value when none holds; NULL without it
 */
public record CaseNode(List<Branch> branches, @Nullable ExprNode otherwise) implements ExprNode {
    /** Copies the list. */
    public CaseNode {
        branches = List.copyOf(branches);
    }

    /**
     * {@code when condition then value}.
     *
     * @param condition what has to hold
     * @param value the value if it does
     */
    public record Branch(ExprNode condition, ExprNode value) {}

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitCase(this);
    }
}
