package dev.rex.dsl.ast;

import dev.rex.schema.DataType;

/**
 * A column of a source.
 *
 * @param source the table, path or child that it belongs to
 * @param name as the database stores it
 * @param type what its values are
 * @param nullable whether it can hold NULL in a row that is there
 */
public record ColumnNode(SourceNode source, String name, DataType type, boolean nullable) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitColumn(this);
    }
}
