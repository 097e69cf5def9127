package dev.rex.dsl.ast;

import java.util.List;

/**
 * A call of a scalar function.
 *
 * @param name the function, written as it is
 * @param arguments in order
 */
public record FunctionNode(String name, List<ExprNode> arguments) implements ExprNode {
    /** Copies the list. */
    public FunctionNode {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitFunction(this);
    }
}
