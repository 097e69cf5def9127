package dev.rex.dsl.fn;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Expr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.type.Range;
import java.util.List;

/** Functions of ranges. */
public final class Ranges {
    private Ranges() {}

    /** {@code range @> value}: the value lies in it. */
    public static <V> Condition contains(Expr<Range<V>> range, Expr<V> value) {
        return condition("range_contains", range, value);
    }

    /** {@code range @> value}: the value lies in it. */
    public static <V> Condition contains(Expr<Range<V>> range, V value, SqlType<V> type) {
        return contains(range, Expr.value(value, type));
    }

    /** {@code range @> other}: it holds all that the other holds. */
    public static <V> Condition covers(Expr<Range<V>> range, Expr<Range<V>> other) {
        return condition("range_contains", range, other);
    }

    /** {@code range @> other}: it holds all that the other holds. */
    public static <V> Condition covers(Expr<Range<V>> range, Range<V> other) {
        return covers(range, Expr.value(other, range.type()));
    }

    /** {@code range <@ other}: the other holds all that it holds. */
    public static <V> Condition coveredBy(Expr<Range<V>> range, Range<V> other) {
        return covers(Expr.value(other, range.type()), range);
    }

    /** {@code range && other}: they have a value in common. */
    public static <V> Condition overlaps(Expr<Range<V>> range, Expr<Range<V>> other) {
        return condition("range_overlaps", range, other);
    }

    /** {@code range && other}: they have a value in common. */
    public static <V> Condition overlaps(Expr<Range<V>> range, Range<V> other) {
        return overlaps(range, Expr.value(other, range.type()));
    }

    /** {@code range -|- other}: they touch, with nothing between them and nothing in common. */
    public static <V> Condition adjacent(Expr<Range<V>> range, Range<V> other) {
        return condition("range_adjacent", range, Expr.value(other, range.type()));
    }

    /** {@code isempty(range)}: it holds nothing. */
    public static Condition isEmpty(Expr<? extends Range<?>> range) {
        return Condition.of(call("isempty", range.node()));
    }

    /** {@code lower(range)}: its lower end; NULL if it has none. */
    public static <V> Expr<V> lower(Expr<Range<V>> range, SqlType<V> type) {
        return Expr.of(call("range_lower", range.node()), type);
    }

    /** {@code upper(range)}: its upper end; NULL if it has none. */
    public static <V> Expr<V> upper(Expr<Range<V>> range, SqlType<V> type) {
        return Expr.of(call("range_upper", range.node()), type);
    }

    private static Condition condition(String name, Expr<?> a, Expr<?> b) {
        return Condition.of(call(name, a.node(), b.node()));
    }

    private static ExprNode call(String name, ExprNode... arguments) {
        return new FunctionNode(name, List.of(arguments));
    }
}
