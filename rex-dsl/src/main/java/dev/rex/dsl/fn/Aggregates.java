package dev.rex.dsl.fn;

import dev.rex.dsl.Expr;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.ast.AggregateNode;
import java.math.BigDecimal;
import java.util.List;

/** Functions over the rows of a group. Except for the counts they give NULL for a group without values. */
public final class Aggregates {
    private Aggregates() {}

    /** {@code count(*)}: the rows. */
    public static NumberExpr<Long> count() {
        return NumberExpr.of(new AggregateNode("count", List.of(), false), SqlType.BIGINT);
    }

    /** {@code count(value)}: the rows in which it is not NULL. */
    public static NumberExpr<Long> count(Expr<?> value) {
        return NumberExpr.of(call("count", value, false), SqlType.BIGINT);
    }

    /** {@code count(distinct value)}: the different values. */
    public static NumberExpr<Long> countDistinct(Expr<?> value) {
        return NumberExpr.of(call("count", value, true), SqlType.BIGINT);
    }

    /** {@code sum(value)}: exact, and wide enough for any number of rows. */
    public static NumberExpr<BigDecimal> sum(NumberExpr<?> value) {
        return NumberExpr.of(call("sum", value, false), SqlType.DECIMAL);
    }

    /** {@code avg(value)}. */
    public static NumberExpr<Double> avg(NumberExpr<?> value) {
        return NumberExpr.of(call("avg", value, false), SqlType.DOUBLE);
    }

    /** {@code min(value)}. */
    public static <V> Expr<V> min(Expr<V> value) {
        return Expr.of(call("min", value, false), value.type());
    }

    /** {@code max(value)}. */
    public static <V> Expr<V> max(Expr<V> value) {
        return Expr.of(call("max", value, false), value.type());
    }

    private static AggregateNode call(String name, Expr<?> value, boolean distinct) {
        return new AggregateNode(name, List.of(value.node()), distinct);
    }
}
