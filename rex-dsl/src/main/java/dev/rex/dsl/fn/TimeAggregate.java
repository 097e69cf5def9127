package dev.rex.dsl.fn;

import dev.rex.dsl.SqlType;
import dev.rex.dsl.TimeExpr;
import dev.rex.dsl.ast.AggregateNode;
import dev.rex.dsl.ast.ExprNode;
import java.time.temporal.Temporal;

/**
 * An aggregate that is a date or a time.
 *
 * @param node the call
 * @param type the type of its value
 * @param <V> the Java type of the value
 */
public record TimeAggregate<V extends Temporal>(AggregateNode node, SqlType<V> type)
        implements TimeExpr<V>, AggregateCall<TimeAggregate<V>, TimeExpr<V>> {
    @Override
    public TimeAggregate<V> with(AggregateNode changed) {
        return new TimeAggregate<>(changed, type);
    }

    @Override
    public TimeExpr<V> like(ExprNode expr) {
        return TimeExpr.of(expr, type);
    }
}
