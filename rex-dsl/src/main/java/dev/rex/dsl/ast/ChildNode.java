package dev.rex.dsl.ast;

/**
 * The rows that belong to one row of the parent, inside a sub-select over them. Two are the same only if they are one
 * object: each use of a to-many path ranges over its rows on its own, also within another.
 */
public final class ChildNode implements TableSourceNode {
    private final SourceNode parent;
    private final RelationNode relation;

    /** Starts a new range over the rows that {@code relation} leads to. */
    public ChildNode(SourceNode parent, RelationNode relation) {
        this.parent = parent;
        this.relation = relation;
    }

    /** Whose rows they are. */
    public SourceNode parent() {
        return parent;
    }

    /** How they belong to the parent. */
    public RelationNode relation() {
        return relation;
    }

    @Override
    public TableNode table() {
        return relation.target();
    }
}
