package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code merge into .. using .. on .. when ..}.
 *
 * @param preamble what stands before it
 * @param table where to
 * @param source the rows that are compared with it
 * @param on which rows of the two belong together
 * @param branches what happens to them; the first that fits decides
 * @param returning what the statement gives back of each row changed, removed or added
 */
public record MergeNode(
        Preamble preamble,
        TableNode table,
        SourceNode source,
        ExprNode on,
        List<Branch> branches,
        List<ExprNode> returning)
        implements StatementNode {
    /** Which rows a branch is for. */
    public enum Rows {
        /** Those of the source that have a row in the table. */
        MATCHED("when matched"),
        /** Those of the source that have none in the table. */
        NOT_MATCHED("when not matched"),
        /** Those of the table that have none in the source. */
        NOT_MATCHED_BY_SOURCE("when not matched by source");

        private final String sql;

        Rows(String sql) {
            this.sql = sql;
        }

        /** The keywords. */
        public String sql() {
            return sql;
        }
    }

    /** What a branch does. */
    public enum Action {
        /** Changes the row of the table. */
        UPDATE,
        /** Removes the row of the table. */
        DELETE,
        /** Adds a row to the table. */
        INSERT,
        /** Leaves things as they are. */
        NOTHING
    }

    /**
     * {@code when [not] matched [by source] [and condition] then ..}.
     *
     * @param rows for which rows
     * @param condition which of them; null for all
     * @param action what is done
     * @param assignments what is set
     */
    public record Branch(Rows rows, @Nullable ExprNode condition, Action action, List<AssignmentNode> assignments) {
        /** Copies the list. */
        public Branch {
            assignments = List.copyOf(assignments);
        }
    }

    /** Copies the lists. */
    public MergeNode {
        branches = List.copyOf(branches);
        returning = List.copyOf(returning);
    }
}
