package dev.rex.dsl.fn;

import dev.rex.dsl.Expr;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Order;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.Window;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FrameNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.ast.WindowNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Windows, and the functions that exist over them only. Any aggregate can stand over a window as well. */
public final class Windows {
    private Windows() {}

    /** {@code partition by columns}: the rows that are equal in these. */
    public static Window partitionBy(Expr<?>... columns) {
        List<ExprNode> nodes = Arrays.stream(columns).<ExprNode>map(Expr::node).toList();
        return new Window(new WindowNode(null, nodes, List.of(), null));
    }

    /** {@code order by orders}: all rows, in this order. */
    public static Window orderBy(Order... orders) {
        return new Window(WindowNode.ALL).orderBy(orders);
    }

    /** {@code unbounded preceding}: the first row of the window. */
    public static FrameNode.Bound unboundedPreceding() {
        return FrameNode.Bound.UNBOUNDED_PRECEDING;
    }

    /** {@code distance preceding}. */
    public static FrameNode.Bound preceding(long distance) {
        return new FrameNode.Bound(Long.toString(notNegative(distance)), "preceding");
    }

    /** {@code distance preceding}, for a range. */
    public static FrameNode.Bound preceding(BigDecimal distance) {
        notNegative(distance.signum());
        return new FrameNode.Bound(distance.toPlainString(), "preceding");
    }

    /** {@code interval preceding}, for a range of dates or times: {@code preceding(7, DAYS)}. */
    public static FrameNode.Bound preceding(long amount, ChronoUnit unit) {
        return new FrameNode.Bound(interval(amount, unit), "preceding", true);
    }

    /** {@code current row}. */
    public static FrameNode.Bound currentRow() {
        return FrameNode.Bound.CURRENT_ROW;
    }

    /** {@code distance following}. */
    public static FrameNode.Bound following(long distance) {
        return new FrameNode.Bound(Long.toString(notNegative(distance)), "following");
    }

    /** {@code distance following}, for a range. */
    public static FrameNode.Bound following(BigDecimal distance) {
        notNegative(distance.signum());
        return new FrameNode.Bound(distance.toPlainString(), "following");
    }

    /** {@code interval following}, for a range of dates or times. */
    public static FrameNode.Bound following(long amount, ChronoUnit unit) {
        return new FrameNode.Bound(interval(amount, unit), "following", true);
    }

    /** {@code unbounded following}: the last row of the window. */
    public static FrameNode.Bound unboundedFollowing() {
        return FrameNode.Bound.UNBOUNDED_FOLLOWING;
    }

    /** {@code row_number()}: the row's number in the order, from 1. */
    public static WindowCall<NumberExpr<Long>> rowNumber() {
        return bigint("row_number");
    }

    /** {@code rank()}: the number of the first row equal in the order. */
    public static WindowCall<NumberExpr<Long>> rank() {
        return bigint("rank");
    }

    /** {@code dense_rank()}: the number of different places in the order up to this one. */
    public static WindowCall<NumberExpr<Long>> denseRank() {
        return bigint("dense_rank");
    }

    /** {@code percent_rank()}: the rank as a part of the rows, from 0 to 1. */
    public static WindowCall<NumberExpr<Double>> percentRank() {
        return fraction("percent_rank");
    }

    /** {@code cume_dist()}: the part of the rows that come no later in the order. */
    public static WindowCall<NumberExpr<Double>> cumeDist() {
        return fraction("cume_dist");
    }

    /** {@code ntile(buckets)}: the number of the bucket, from 1, when the rows are shared out evenly. */
    public static WindowCall<NumberExpr<Integer>> ntile(int buckets) {
        return new WindowCall<>("ntile", List.of(whole(buckets)), node -> NumberExpr.of(node, SqlType.INTEGER));
    }

    /** {@code lag(value, rows)}: the value so many rows before; NULL if there is none. */
    public static <V> WindowCall<Expr<V>> lag(Expr<V> value, int rows) {
        return any("lag", value, rows);
    }

    /** {@code lag(value, rows)} of a number. */
    public static <V extends Number> WindowCall<NumberExpr<V>> lag(NumberExpr<V> value, int rows) {
        return number("lag", value, rows);
    }

    /** {@code lag(value, rows, otherwise)}: the value so many rows before; the other one if there is no such row. */
    public static <V> WindowCall<Expr<V>> lag(Expr<V> value, int rows, Expr<V> otherwise) {
        return any("lag", value, rows, otherwise);
    }

    /** {@code lag(value, rows, otherwise)} of a number. */
    public static <V extends Number> WindowCall<NumberExpr<V>> lag(NumberExpr<V> value, int rows, Expr<V> otherwise) {
        return number("lag", value, rows, otherwise);
    }

    /** {@code lead(value, rows)}: the value so many rows later; NULL if there is none. */
    public static <V> WindowCall<Expr<V>> lead(Expr<V> value, int rows) {
        return any("lead", value, rows);
    }

    /** {@code lead(value, rows)} of a number. */
    public static <V extends Number> WindowCall<NumberExpr<V>> lead(NumberExpr<V> value, int rows) {
        return number("lead", value, rows);
    }

    /** {@code lead(value, rows, otherwise)}: the value so many rows later; the other one if there is no such row. */
    public static <V> WindowCall<Expr<V>> lead(Expr<V> value, int rows, Expr<V> otherwise) {
        return any("lead", value, rows, otherwise);
    }

    /** {@code lead(value, rows, otherwise)} of a number. */
    public static <V extends Number> WindowCall<NumberExpr<V>> lead(NumberExpr<V> value, int rows, Expr<V> otherwise) {
        return number("lead", value, rows, otherwise);
    }

    /** {@code first_value(value)}: that of the frame's first row. */
    public static <V> WindowCall<Expr<V>> firstValue(Expr<V> value) {
        return new WindowCall<>("first_value", List.of(value.node()), node -> Expr.of(node, value.type()));
    }

    /** {@code first_value(value)} of a number. */
    public static <V extends Number> WindowCall<NumberExpr<V>> firstValue(NumberExpr<V> value) {
        return new WindowCall<>("first_value", List.of(value.node()), node -> NumberExpr.of(node, value.type()));
    }

    /** {@code last_value(value)}: that of the frame's last row, which by default is the current one. */
    public static <V> WindowCall<Expr<V>> lastValue(Expr<V> value) {
        return new WindowCall<>("last_value", List.of(value.node()), node -> Expr.of(node, value.type()));
    }

    /** {@code last_value(value)} of a number. */
    public static <V extends Number> WindowCall<NumberExpr<V>> lastValue(NumberExpr<V> value) {
        return new WindowCall<>("last_value", List.of(value.node()), node -> NumberExpr.of(node, value.type()));
    }

    /** {@code nth_value(value, row)}: that of the frame's row with this number, from 1; NULL if there is none. */
    public static <V> WindowCall<Expr<V>> nthValue(Expr<V> value, int row) {
        return any("nth_value", value, row);
    }

    /** {@code nth_value(value, row)} of a number. */
    public static <V extends Number> WindowCall<NumberExpr<V>> nthValue(NumberExpr<V> value, int row) {
        return number("nth_value", value, row);
    }

    private static WindowCall<NumberExpr<Long>> bigint(String name) {
        return new WindowCall<>(name, List.of(), node -> NumberExpr.of(node, SqlType.BIGINT));
    }

    private static WindowCall<NumberExpr<Double>> fraction(String name) {
        return new WindowCall<>(name, List.of(), node -> NumberExpr.of(node, SqlType.DOUBLE));
    }

    private static <V> WindowCall<Expr<V>> any(String name, Expr<V> value, int rows, Expr<?>... more) {
        return new WindowCall<>(name, arguments(value, rows, more), node -> Expr.of(node, value.type()));
    }

    private static <V extends Number> WindowCall<NumberExpr<V>> number(
            String name, NumberExpr<V> value, int rows, Expr<?>... more) {
        return new WindowCall<>(name, arguments(value, rows, more), node -> NumberExpr.of(node, value.type()));
    }

    private static List<ExprNode> arguments(Expr<?> value, int rows, Expr<?>... more) {
        List<ExprNode> arguments = new ArrayList<>(List.of(value.node(), whole(rows)));
        for (Expr<?> other : more) {
            arguments.add(other.node());
        }
        return arguments;
    }

    private static String interval(long amount, ChronoUnit unit) {
        return switch (unit) {
            case YEARS, MONTHS, WEEKS, DAYS, HOURS, MINUTES, SECONDS ->
                "interval '" + notNegative(amount) + " " + unit.name().toLowerCase(Locale.ROOT) + "'";
            default ->
                throw new InvalidQueryException(
                        "a window is given a distance in " + unit,
                        "give years, months, weeks, days, hours, minutes or seconds");
        };
    }

    private static ExprNode whole(int number) {
        return new LiteralNode(Long.toString(notNegative(number)));
    }

    private static long notNegative(long number) {
        if (number < 0) {
            throw new InvalidQueryException(
                    "a window is given the distance " + number,
                    "give 0 or more; lead(..) looks the other way from lag(..)");
        }
        return number;
    }
}
