package dev.rex.dsl.ast;

import dev.rex.schema.ObjectName;

/**
 * The rows of a query that was written as text, as a source: {@code (select ..) found}.
 *
 * @param query the query
 * @param label what it is called in the statement
 */
public record TextRowsNode(TextNode query, String label) implements TableSourceNode {
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
        return new TextRowsNode(query, alias);
    }
}
