package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an insert does about a row that is there already.
 *
 * @param target the columns of the key that tells; empty for any key
 * @param targetWhere the condition of the key, if it is an index of some rows only
 * @param assignments what is updated in the row that is there; empty to leave it as it is
 * @param where which rows are updated
 */
public record ConflictNode(
        List<String> target,
        @Nullable ExprNode targetWhere,
        List<AssignmentNode> assignments,
        @Nullable ExprNode where) {
    /** Copies the lists. */
    public ConflictNode {
        target = List.copyOf(target);
        assignments = List.copyOf(assignments);
    }
}
