package dev.rex.dsl.ast;

/** A source whose rows are those of a table or view. */
public sealed interface TableSourceNode extends SourceNode permits TableNode, PathNode, ChildNode, RoutineRowsNode {
    /** The table, view or other object that the rows are of. */
    TableNode table();

    @Override
    default String label() {
        return table().label();
    }
}
