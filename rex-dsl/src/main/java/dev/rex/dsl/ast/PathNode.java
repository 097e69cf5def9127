package dev.rex.dsl.ast;

/**
 * The one row that a row of the parent belongs to: a left join that is there if a column of it is used. Equal paths
 * from one parent are one join.
 *
 * @param parent where the path starts
 * @param relation where it leads; to at most one row
 */
public record PathNode(SourceNode parent, RelationNode relation) implements TableSourceNode {
    @Override
    public TableNode table() {
        return relation.target();
    }
}
