package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.LiteralNode;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/**
 * A date, a time of day, or both.
 *
 * @param <V> the Java type of the value
 */
public interface TimeExpr<V extends Temporal> extends Expr<V> {
    /** A date or time made of a node. */
    static <V extends Temporal> TimeExpr<V> of(ExprNode node, SqlType<V> type) {
        return new TimeValue<>(node, type);
    }

    /** Earlier than {@code value}: {@code this < value}. */
    default Condition before(V value) {
        return lt(value);
    }

    /**
     * {@code this + interval}: so many units later; a month later than 31 January is the last day of February.
     *
     * @param amount how many; negative for earlier
     * @param unit years, months, weeks, days, hours, minutes or seconds; for a date, days or more
     */
    default TimeExpr<V> plus(long amount, ChronoUnit unit) {
        return Intervals.plus(this, new LiteralNode(Long.toString(amount)), unit);
    }

    /** {@code this + interval}, by a computed number of units; see {@link #plus(long, ChronoUnit)}. */
    default TimeExpr<V> plus(NumberExpr<?> amount, ChronoUnit unit) {
        return Intervals.plus(this, amount.node(), unit);
    }

    /** {@code this - interval}: so many units earlier; see {@link #plus(long, ChronoUnit)}. */
    default TimeExpr<V> minus(long amount, ChronoUnit unit) {
        return plus(Math.negateExact(amount), unit);
    }

    /** Later than {@code value}: {@code this > value}. */
    default Condition after(V value) {
        return gt(value);
    }
}
