package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code merge into .. using .. on .. when ..}.
 *
 * @param with the queries that it can name
 * @param table where to
 * @param source the rows that are compared with it
 * @param on which rows of the two belong together
 * @param branches what happens to them; the first that fits decides
 */
public record MergeNode(
        List<CteDefinition> with, TableNode table, SourceNode source, ExprNode on, List<Branch> branches)
        implements StatementNode {
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
     * {@code when [not] matched [and condition] then ..}.
     *
     * @param matched for rows of the source that have a row in the table; otherwise for those that have none
     * @param condition which of them; null for all
     * @param action what is done
     * @param assignments what is set
     */
    public record Branch(
            boolean matched, @Nullable ExprNode condition, Action action, List<AssignmentNode> assignments) {
        /** Copies the list. */
        public Branch {
            assignments = List.copyOf(assignments);
        }
    }

    /** Copies the lists. */
    public MergeNode {
        with = List.copyOf(with);
        branches = List.copyOf(branches);
    }
}
