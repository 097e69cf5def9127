package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
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

    /** Later than {@code value}: {@code this > value}. */
    default Condition after(V value) {
        return gt(value);
    }
}
