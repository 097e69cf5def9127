package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code delete}.
 *
 * @param preamble what stands before it
 * @param table from which table
 * @param using other sources, whose values can be used
 * @param where which rows; null for all of them
 * @param returning what the statement gives back of each row removed
 */
public record DeleteNode(
        Preamble preamble,
        TableNode table,
        List<SourceNode> using,
        @Nullable ExprNode where,
        List<ExprNode> returning) implements StatementNode {
    /** Copies the lists. */
    public DeleteNode {
        using = List.copyOf(using);
        returning = List.copyOf(returning);
    }
}
