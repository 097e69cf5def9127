package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a function of the database gives, as a source: {@code unnest(..) tags (value)}.
 *
 * @param call the call
 * @param columns what its columns are called, that of the ordinality aside
 * @param ordinality whether a column more counts the rows
 * @param instead a query of the same columns, for databases that lack the function; null if there is none
 * @param label what it is called in the statement
 */
public record FunctionRowsNode(
        FunctionNode call,
        List<String> columns,
        boolean ordinality,
        @Nullable QueryNode instead,
        String label) implements SourceNode {
    /** What the column of a single value is called. */
    public static final String VALUE = "value";

    /** What the column of a key is called. */
    public static final String KEY = "key";

    /** What the column that counts the rows is called. */
    public static final String ORDINALITY = "ordinality";

    /** Copies the list. */
    public FunctionRowsNode {
        columns = List.copyOf(columns);
    }

    /** The same under another name. */
    public FunctionRowsNode as(String alias) {
        return new FunctionRowsNode(call, columns, ordinality, instead, alias);
    }
}
