package dev.rex.dsl.ast;

import dev.rex.schema.DataType;

/**
 * A value that is given when the statement is run.
 *
 * @param name what the binding refers to
 * @param type how it is bound
 */
public record ParamNode(String name, DataType type) implements ValueNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitParam(this);
    }
}
