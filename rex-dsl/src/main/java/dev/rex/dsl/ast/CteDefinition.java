package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query with a name: {@code name (columns) as (body)}.
 *
 * @param name the name
 * @param columns the names of its columns
 * @param body the query, or a statement that writes and returns rows
 * @param recursive whether the body may name itself
 * @param materialized whether it is computed apart from the statement that uses it; null leaves it to the database
 * @param cycle the columns by which a recursion knows rows that it has been at; empty for no such guard
 */
public record CteDefinition(
        String name,
        List<String> columns,
        StatementNode body,
        boolean recursive,
        @Nullable Boolean materialized,
        List<String> cycle) {
    /** The column that tells whether a row closes a cycle, where there is a guard. */
    public static final String IS_CYCLE = "is_cycle";

    /** Copies the lists. */
    public CteDefinition {
        columns = List.copyOf(columns);
        cycle = List.copyOf(cycle);
    }

    /** The same, computed apart or not. */
    public CteDefinition withMaterialized(boolean apart) {
        return new CteDefinition(name, columns, body, recursive, apart, cycle);
    }

    /** The same with a guard against cycles. */
    public CteDefinition withCycle(List<String> newCycle) {
        return new CteDefinition(name, columns, body, recursive, materialized, newCycle);
    }
}
