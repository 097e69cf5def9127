package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of an aggregate function. No arguments stand for {@code *}, unless the values are those of {@code orderBy}.
 *
 * @param name the function
 * @param arguments what it is applied to; empty for {@code count(*)}
 * @param distinct whether equal arguments count once
 * @param orderBy in which order it takes the rows
 * @param withinGroup whether the order stands in {@code within group (..)}: the values are then those ordered by
 * @param filter which rows it takes; null for all of the group
 */
public record AggregateNode(
        String name,
        List<ExprNode> arguments,
        boolean distinct,
        List<OrderNode> orderBy,
        boolean withinGroup,
        @Nullable ExprNode filter)
        implements ExprNode {
    /** Copies the lists. */
    public AggregateNode {
        arguments = List.copyOf(arguments);
        orderBy = List.copyOf(orderBy);
    }

    /** A call over all rows of the group. */
    public static AggregateNode of(String name, List<ExprNode> arguments) {
        return new AggregateNode(name, arguments, false, List.of(), false, null);
    }

    /** The same over different arguments only. */
    public AggregateNode withDistinct() {
        return new AggregateNode(name, arguments, true, orderBy, withinGroup, filter);
    }

    /** The same over the rows in this order. */
    public AggregateNode withOrderBy(List<OrderNode> order) {
        return new AggregateNode(name, arguments, distinct, order, withinGroup, filter);
    }

    /** The same over the values that the rows are ordered by. */
    public AggregateNode withinGroup(OrderNode order) {
        return new AggregateNode(name, arguments, distinct, List.of(order), true, filter);
    }

    /** The same over these rows only. */
    public AggregateNode withFilter(ExprNode condition) {
        return new AggregateNode(name, arguments, distinct, orderBy, withinGroup, condition);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitAggregate(this);
    }
}
