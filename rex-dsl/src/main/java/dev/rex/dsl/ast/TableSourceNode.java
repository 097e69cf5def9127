package dev.rex.dsl.ast;

/** A source whose rows are those of a table or view. */
public sealed interface TableSourceNode extends SourceNode
        permits TableNode, PathNode, ChildNode, RoutineRowsNode, TextRowsNode {
    /** The table, view or other object that the rows are of. */
    TableNode table();

    /** Whether the rows are made by something that has no name of its own in the database. */
    default boolean isComputed() {
        return false;
    }

    /** The same rows under another name. */
    default TableSourceNode as(String alias) {
        return new TableNode(table().name(), alias);
    }

    @Override
    default String label() {
        return table().label();
    }
}
