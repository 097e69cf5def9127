package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code update}.
 *
 * @param table which table
 * @param assignments what is set; at least one
 * @param where which rows; null for all of them
 * @param returning what the statement gives back of each row written
 */
public record UpdateNode(
        TableNode table,
        List<AssignmentNode> assignments,
        @Nullable ExprNode where,
        List<ExprNode> returning) implements StatementNode {
    /** Copies the lists. */
    public UpdateNode {
        assignments = List.copyOf(assignments);
        returning = List.copyOf(returning);
    }
}
