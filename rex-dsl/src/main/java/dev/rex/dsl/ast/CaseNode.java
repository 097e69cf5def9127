package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code case [operand] when test then result .. [else otherwise] end}.
 *
 * @param operand what the tests are compared with; null if they are conditions
 * @param branches at least one
 * @param otherwise the value where none fits; null for NULL
 */
public record CaseNode(
        @Nullable ExprNode operand,
        List<Branch> branches,
        @Nullable ExprNode otherwise) implements ExprNode {
    /**
     * {@code when test then result}.
     *
     * @param test a condition, or a value that the operand may equal
     * @param result the value then
     */
    public record Branch(ExprNode test, ExprNode result) {}

    /** Copies the list. */
    public CaseNode {
        branches = List.copyOf(branches);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitCase(this);
    }
}
