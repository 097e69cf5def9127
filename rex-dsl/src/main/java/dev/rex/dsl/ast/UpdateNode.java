package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code update}.
 *
 * @param preamble what stands before it
 * @param table which table
 * @param assignments what is set; at least one
 * @param from other sources, whose values can be used
 * @param where which rows; null for all of them
 * @param returning what the statement gives back of each row written
 */
public record UpdateNode(
        Preamble preamble,
        TableNode table,
        List<AssignmentNode> assignments,
        List<SourceNode> from,
        @Nullable ExprNode where,
        List<ExprNode> returning)
        implements StatementNode {
    /** Copies the lists. */
    public UpdateNode {
        assignments = List.copyOf(assignments);
        from = List.copyOf(from);
        returning = List.copyOf(returning);
    }
}
