package dev.rex.dsl.ast;

import java.util.List;

/**
 * The rows of a query within the statement: {@code (select ..) name}.
 *
 * @param query where the rows come from
 * @param columns the names of its columns
 * @param label what it is called
 * @param lateral whether the query sees the sources before it
 */
public record DerivedNode(QueryNode query, List<String> columns, String label, boolean lateral) implements SourceNode {
    /** Copies the list. */
    public DerivedNode {
        columns = List.copyOf(columns);
    }
}
