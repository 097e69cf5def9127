package dev.rex.dsl;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.CteDefinition;
import dev.rex.dsl.ast.CteNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.FunctionRowsNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.dsl.ast.Preamble;
import dev.rex.dsl.ast.QueryNode;
import dev.rex.dsl.ast.SelectExtras;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.SetNode;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.type.Interval;
import dev.rex.schema.DataType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** {@code generate_series(..)} of numbers and of times, with the recursive query that gives the same rows. */
final class Series {
    private static final String NAME = "series";

    private Series() {}

    static <V extends Number> Elements<NumberExpr<V>> of(NumberExpr<V> from, NumberExpr<V> to, V step) {
        SqlType<V> type = from.type();
        FunctionNode call = new FunctionNode(
                "generate_series",
                List.of(from.node(), to.node(), Expr.value(step, type).node()));
        boolean exact =
                switch (type.dataType().kind()) {
                    case INTEGER, BIGINT -> true;
                    case DECIMAL -> false;
                    default ->
                        throw new InvalidQueryException(
                                "a series of " + type,
                                "give integers, bigints or decimals: toBigint(..), toDecimal(..)");
                };
        int sign = sign(step);
        Function<Boolean, QueryNode> recursion =
                counted -> recursion(from, to, sign < 0, counted, value -> NumberExpr.of(value, type)
                        .plus(step)
                        .node());
        return Elements.of(NAME, call, type, NumberExpr::of, exact ? recursion : null);
    }

    static <V extends Temporal> Elements<TimeExpr<V>> of(
            TimeExpr<V> from, TimeExpr<V> to, long amount, ChronoUnit unit) {
        SqlType<V> type = from.type();
        DataType.Kind kind = type.dataType().kind();
        if (kind == DataType.Kind.TIME || kind == DataType.Kind.TIME_TZ) {
            throw new InvalidQueryException(
                    "a series of times of day", "make one of numbers, and move a time of day by them");
        }
        int sign = sign(amount);
        ExprNode step = new BindNode(interval(amount, unit), DataType.INTERVAL);
        FunctionNode call = kind == DataType.Kind.DATE
                ? new FunctionNode("generate_series", List.of(timestamp(from), timestamp(to), step))
                : new FunctionNode("generate_series", List.of(from.node(), to.node(), step));
        Function<Boolean, QueryNode> recursion =
                counted -> recursion(from, to, sign < 0, counted, value -> TimeExpr.of(value, type)
                        .plus(amount, unit)
                        .node());
        return Elements.of(NAME, call, type, Series::time, recursion);
    }

    /** A series of dates is one of time stamps to the database. */
    private static <V extends Temporal> TimeExpr<V> time(ExprNode value, SqlType<V> type) {
        return TimeExpr.of(
                type.dataType().kind() == DataType.Kind.DATE ? new FunctionNode("to_date", List.of(value)) : value,
                type);
    }

    private static ExprNode timestamp(Expr<?> date) {
        return date.cast(SqlType.TIMESTAMP).node();
    }

    private static Interval interval(long amount, ChronoUnit unit) {
        return switch (unit) {
            case YEARS, MONTHS, WEEKS, DAYS -> {
                int units = Math.toIntExact(amount);
                yield Interval.of(
                        switch (unit) {
                            case YEARS -> Period.ofYears(units);
                            case MONTHS -> Period.ofMonths(units);
                            case WEEKS -> Period.ofWeeks(units);
                            default -> Period.ofDays(units);
                        });
            }
            default -> Interval.of(Duration.of(amount, unit));
        };
    }

    private static int sign(Number step) {
        int sign = step instanceof BigDecimal decimal ? decimal.signum() : Long.signum(step.longValue());
        if (sign == 0) {
            throw new InvalidQueryException("a series has steps of 0, and would not end", "give a step other than 0");
        }
        return sign;
    }

    /** Begins with the first value unless that is beyond the last, and goes on while the next one is not. */
    private static QueryNode recursion(
            Expr<?> from, Expr<?> to, boolean down, boolean counted, UnaryOperator<ExprNode> step) {
        CteNode self = new CteNode(NAME, null);
        ColumnNode value =
                new ColumnNode(self, FunctionRowsNode.VALUE, from.type().dataType(), false);
        ColumnNode count = new ColumnNode(self, FunctionRowsNode.ORDINALITY, DataType.BIGINT, false);
        ExprNode next = step.apply(value);
        Operator reaches = down ? Operator.GE : Operator.LE;
        List<String> names = new ArrayList<>(List.of(FunctionRowsNode.VALUE));
        List<ExprNode> first = new ArrayList<>(List.of(from.node()));
        List<ExprNode> later = new ArrayList<>(List.of(next));
        List<ExprNode> columns = new ArrayList<>(List.of(value));
        if (counted) {
            names.add(FunctionRowsNode.ORDINALITY);
            first.add(new LiteralNode("1"));
            later.add(new OperatorNode(Operator.PLUS, count, new LiteralNode("1")));
            columns.add(count);
        }
        SetNode body = new SetNode(
                Preamble.NONE,
                SetNode.Kind.UNION_ALL,
                SelectNode.of(first).withWhere(new OperatorNode(reaches, from.node(), to.node())),
                SelectNode.of(later).withFrom(self).withWhere(new OperatorNode(reaches, next, to.node())),
                List.of(),
                null,
                null);
        CteDefinition definition = new CteDefinition(NAME, names, body, true, null, List.of());
        SelectNode all = SelectNode.of(columns).withFrom(self);
        return all.withExtras(SelectExtras.NONE.withPreamble(Preamble.NONE.withQueries(List.of(definition))));
    }
}
