package dev.rex.dsl.fn;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Expr;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.TimeExpr;
import dev.rex.dsl.ast.AggregateNode;
import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.OrderNode;
import dev.rex.schema.DataType;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.List;

/**
 * Functions over the rows of a group. Except for the counts they give NULL for a group without values. Each takes a
 * choice of rows by {@code filter(..)}, and stands over a window by {@code over(..)}.
 */
public final class Aggregates {
    private Aggregates() {}

    /** {@code count(*)}: the rows. */
    public static NumberAggregate<Long> count() {
        return new NumberAggregate<>(AggregateNode.of("count", List.of()), SqlType.BIGINT);
    }

    /** {@code count(value)}: the rows in which it is not NULL. */
    public static NumberAggregate<Long> count(Expr<?> value) {
        return number("count", value, SqlType.BIGINT);
    }

    /** {@code count(distinct value)}: the different values. */
    public static NumberAggregate<Long> countDistinct(Expr<?> value) {
        return count(value).distinct();
    }

    /** {@code sum(value)}: exact, and wide enough for any number of rows. */
    public static NumberAggregate<BigDecimal> sum(NumberExpr<?> value) {
        ExprNode summed =
                switch (value.type().dataType().kind()) {
                    case SMALLINT, INTEGER -> new FunctionNode("integer_to_sum", List.of(value.node()));
                    default -> value.node();
                };
        return new NumberAggregate<>(AggregateNode.of("sum", List.of(summed)), SqlType.DECIMAL);
    }

    /** {@code avg(value)}. */
    public static NumberAggregate<BigDecimal> avg(NumberExpr<?> value) {
        return number("avg", value, SqlType.DECIMAL);
    }

    /** {@code min(value)}. */
    public static <V> ValueAggregate<V> min(Expr<V> value) {
        return new ValueAggregate<>(call("min", value), value.type());
    }

    /** {@code min(value)}: the least number. */
    public static <V extends Number> NumberAggregate<V> min(NumberExpr<V> value) {
        return number("min", value, value.type());
    }

    /** {@code min(value)}: the first text. */
    public static TextAggregate min(TextExpr value) {
        return new TextAggregate(call("min", value));
    }

    /** {@code min(value)}: the earliest. */
    public static <V extends Temporal> TimeAggregate<V> min(TimeExpr<V> value) {
        return new TimeAggregate<>(call("min", value), value.type());
    }

    /** {@code max(value)}. */
    public static <V> ValueAggregate<V> max(Expr<V> value) {
        return new ValueAggregate<>(call("max", value), value.type());
    }

    /** {@code max(value)}: the greatest number. */
    public static <V extends Number> NumberAggregate<V> max(NumberExpr<V> value) {
        return number("max", value, value.type());
    }

    /** {@code max(value)}: the last text. */
    public static TextAggregate max(TextExpr value) {
        return new TextAggregate(call("max", value));
    }

    /** {@code max(value)}: the latest. */
    public static <V extends Temporal> TimeAggregate<V> max(TimeExpr<V> value) {
        return new TimeAggregate<>(call("max", value), value.type());
    }

    /** {@code any_value(value)}: that of one row of the group, whichever. PostgreSQL 16 and later; SQLite. */
    public static <V> ValueAggregate<V> anyValue(Expr<V> value) {
        return new ValueAggregate<>(call("any_value", value), value.type());
    }

    /** {@code any_value(value)}: the number of one row of the group, whichever. */
    public static <V extends Number> NumberAggregate<V> anyValue(NumberExpr<V> value) {
        return number("any_value", value, value.type());
    }

    /** {@code any_value(value)}: the text of one row of the group, whichever. */
    public static TextAggregate anyValue(TextExpr value) {
        return new TextAggregate(call("any_value", value));
    }

    /** {@code any_value(value)}: the time of one row of the group, whichever. */
    public static <V extends Temporal> TimeAggregate<V> anyValue(TimeExpr<V> value) {
        return new TimeAggregate<>(call("any_value", value), value.type());
    }

    /** {@code string_agg(value, separator)}: the texts, one after the other, in no order unless one is given. */
    public static TextAggregate stringAgg(TextExpr value, String separator) {
        return new TextAggregate(
                AggregateNode.of("string_agg", List.of(value.node(), new BindNode(separator, DataType.TEXT))));
    }

    /** {@code bool_and(condition)}: it holds for all rows. */
    public static ConditionAggregate boolAnd(Condition condition) {
        return new ConditionAggregate(call("bool_and", condition));
    }

    /** {@code bool_or(condition)}: it holds for one row at least. */
    public static ConditionAggregate boolOr(Condition condition) {
        return new ConditionAggregate(call("bool_or", condition));
    }

    /** {@code stddev_samp(value)}: the standard deviation of a sample. */
    public static NumberAggregate<Double> stddevSamp(NumberExpr<?> value) {
        return number("stddev_samp", value, SqlType.DOUBLE);
    }

    /** {@code stddev_pop(value)}: the standard deviation of all there is. */
    public static NumberAggregate<Double> stddevPop(NumberExpr<?> value) {
        return number("stddev_pop", value, SqlType.DOUBLE);
    }

    /** {@code var_samp(value)}: the variance of a sample. */
    public static NumberAggregate<Double> varSamp(NumberExpr<?> value) {
        return number("var_samp", value, SqlType.DOUBLE);
    }

    /** {@code var_pop(value)}: the variance of all there is. */
    public static NumberAggregate<Double> varPop(NumberExpr<?> value) {
        return number("var_pop", value, SqlType.DOUBLE);
    }

    /** {@code percentile_cont(fraction) within group (order by value)}: 0.5 for the median, between values if need be. */
    public static NumberAggregate<Double> percentileCont(double fraction, NumberExpr<?> value) {
        return new NumberAggregate<>(within("percentile_cont", fraction(fraction), value), SqlType.DOUBLE);
    }

    /** {@code percentile_disc(fraction) within group (order by value)}: the first value that so many come up to. */
    public static <V> ValueAggregate<V> percentileDisc(double fraction, Expr<V> value) {
        return new ValueAggregate<>(within("percentile_disc", fraction(fraction), value), value.type());
    }

    /** {@code mode() within group (order by value)}: the value that is there most often. */
    public static <V> ValueAggregate<V> mode(Expr<V> value) {
        return new ValueAggregate<>(within("mode", List.of(), value), value.type());
    }

    private static <V extends Number> NumberAggregate<V> number(String name, Expr<?> value, SqlType<V> type) {
        return new NumberAggregate<>(call(name, value), type);
    }

    private static AggregateNode call(String name, Expr<?> value) {
        return AggregateNode.of(name, List.of(value.node()));
    }

    private static AggregateNode within(String name, List<ExprNode> arguments, Expr<?> value) {
        return AggregateNode.of(name, arguments).withinGroup(new OrderNode(value.node(), false, null));
    }

    private static List<ExprNode> fraction(double fraction) {
        return List.of(new BindNode(fraction, DataType.DOUBLE));
    }
}
