package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code insert into .. values ..}.
 *
 * @param table where to
 * @param columns the columns that values are given for; empty for a row of defaults only
 * @param rows their values, a list for each row
 * @param conflict what happens to a row that is there already
 * @param returning what the statement gives back of each row written
 */
public record InsertNode(
        TableNode table,
        List<String> columns,
        List<List<ExprNode>> rows,
        @Nullable ConflictNode conflict,
        List<ExprNode> returning)
        implements StatementNode {
    /** Copies the lists. */
    public InsertNode {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        returning = List.copyOf(returning);
    }
}
