package dev.rex.dsl.ast;

import java.util.List;

/**
 * A call of an aggregate function. No arguments stand for {@code *}.
 *
 * @param name the function
 * @param arguments what it is applied to; empty for {@code count(*)}
 * @param distinct whether equal arguments count once
 */
public record AggregateNode(String name, List<ExprNode> arguments, boolean distinct) implements ExprNode {
    /** Copies the list. */
    public AggregateNode {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitAggregate(this);
    }
}
