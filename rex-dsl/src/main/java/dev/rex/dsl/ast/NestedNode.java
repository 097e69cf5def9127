package dev.rex.dsl.ast;

import dev.rex.schema.DataType;
import java.util.List;

/**
 * Rows within a row: the children of one parent, as one value. How they travel (as JSON in the same statement, or by a
 * second statement for all parents) is decided when the statement is compiled.
 *
 * @param select the children's rows; it comes from {@code child}, and nothing in it says yet which parent they are of
 * @param types the types of its columns, in order; that of a nested column is {@link DataType#JSON}
 * @param child the source of the children
 */
public record NestedNode(SelectNode select, List<DataType> types, ChildNode child) implements ExprNode {
    /** Copies the list. */
    public NestedNode {
        types = List.copyOf(types);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitNested(this);
    }
}
