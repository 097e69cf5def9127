package dev.rex.dsl.fn;

import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.ast.AggregateNode;
import dev.rex.dsl.ast.ExprNode;

/**
 * An aggregate that is a number.
 *
 * @param node the call
 * @param type the type of its value
 * @param <V> the Java type of the value
 */
public record NumberAggregate<V extends Number>(AggregateNode node, SqlType<V> type)
        implements NumberExpr<V>, AggregateCall<NumberAggregate<V>, NumberExpr<V>> {
    @Override
    public NumberAggregate<V> with(AggregateNode changed) {
        return new NumberAggregate<>(changed, type);
    }

    @Override
    public NumberExpr<V> like(ExprNode expr) {
        return NumberExpr.of(expr, type);
    }
}
