package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code delete}.
 *
 * @param with the queries that it can name
 * @param table from which table
 * @param using other sources, whose values can be used
 * @param where which rows; null for all of them
 * @param returning what the statement gives back of each row removed
 */
public record DeleteNode(
        List<CteDefinition> with,
        TableNode table,
        List<SourceNode> using,
        @Nullable ExprNode where,
        List<ExprNode> returning)
        implements StatementNode {
    /** Copies the lists. */
    public DeleteNode {
        with = List.copyOf(with);
        using = List.copyOf(using);
        returning = List.copyOf(returning);
    }
}
