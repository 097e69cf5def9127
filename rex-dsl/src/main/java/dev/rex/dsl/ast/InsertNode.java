package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code insert into .. values ..} or {@code insert into .. select ..}.
 *
 * @param preamble what stands before it
 * @param table where to
 * @param columns the columns that values are given for; empty for a row of defaults only
 * @param rows their values, a list for each row; empty if they come from a query
 * @param query where the values come from; null if they are given
 * @param conflict what happens to a row that is there already
 * @param returning what the statement gives back of each row written
 */
public record InsertNode(
        Preamble preamble,
        TableNode table,
        List<String> columns,
        List<List<ExprNode>> rows,
        @Nullable SelectNode query,
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
