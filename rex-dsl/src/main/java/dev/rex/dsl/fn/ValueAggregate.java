package dev.rex.dsl.fn;

import dev.rex.dsl.Expr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.ast.AggregateNode;
import dev.rex.dsl.ast.ExprNode;

/**
 * An aggregate of any other type.
 *
 * @param node the call
 * @param type the type of its value
 * @param <V> the Java type of the value
 */
public record ValueAggregate<V>(AggregateNode node, SqlType<V> type)
        implements Expr<V>, AggregateCall<ValueAggregate<V>, Expr<V>> {
    @Override
    public ValueAggregate<V> with(AggregateNode changed) {
        return new ValueAggregate<>(changed, type);
    }

    @Override
    public Expr<V> like(ExprNode expr) {
        return Expr.of(expr, type);
    }
}
