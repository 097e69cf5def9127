package dev.rex.dsl.exec;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.TableNode;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be loaded into a table.
 *
 * @param table where to
 * @param columns the table's columns
 * @param optional whether leaving out the column at that position, counted from 0, is the same as setting it to NULL
 * @param rows a value for each column, most often a {@link dev.rex.dsl.ast.BindNode}; null for a column that is left out
 */
public record BulkRows(
        TableNode table, List<ColumnNode> columns, IntPredicate optional, Iterator<@Nullable ExprNode[]> rows) {
    /** Copies the list. */
    public BulkRows {
        columns = List.copyOf(columns);
    }
}
