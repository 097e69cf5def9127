package dev.rex.dsl.exec;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.TableNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be loaded into a table. A row is an array with a value for each column, in the form that the column's codec takes,
 * null for NULL, and {@link #ABSENT} where the column is left out.
 *
 * @param table where to
 * @param columns the table's columns
 * @param optional whether leaving out the column at that position, counted from 0, is the same as setting it to NULL
 * @param rows gives each row, in order, to what it is given
 */
public record BulkRows(
        TableNode table, List<ColumnNode> columns, IntPredicate optional, Consumer<Consumer<@Nullable Object[]>> rows) {
    /** Stands in a row for a column that is left out. */
    public static final Object ABSENT = new Object();

    /** Copies the list. */
    public BulkRows {
        columns = List.copyOf(columns);
    }
}
