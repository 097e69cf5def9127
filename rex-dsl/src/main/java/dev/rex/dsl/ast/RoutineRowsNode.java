package dev.rex.dsl.ast;

import dev.rex.schema.ObjectName;

/**
 * The rows that a function gives, as a source: {@code find_users(..) found}.
 *
 * @param call the call
 * @param label what it is called in the statement
 */
public record RoutineRowsNode(RoutineNode call, String label) implements TableSourceNode {
    /** The rows under their own name. */
    @Override
    public TableNode table() {
        return TableNode.of(ObjectName.of(label));
    }

    @Override
    public boolean isComputed() {
        return true;
    }

    @Override
    public TableSourceNode as(String alias) {
        return new RoutineRowsNode(call, alias);
    }
}
