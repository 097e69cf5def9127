package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code delete}.
 *
 * @param table from which table
 * @param where which rows; null for all of them
 * @param returning what the statement gives back of each row removed
 */
public record DeleteNode(TableNode table, @Nullable ExprNode where, List<ExprNode> returning) implements StatementNode {
    /** Copies the list. */
    public DeleteNode {
        returning = List.copyOf(returning);
    }
}
