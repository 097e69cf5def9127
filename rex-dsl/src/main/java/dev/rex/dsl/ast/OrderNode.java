package dev.rex.dsl.ast;

import org.jspecify.annotations.Nullable;

/**
 * A part of an ordering.
 *
 * @param expr what rows are ordered by
 * @param descending from greatest to least
 * @param nullsFirst where NULL stands; null leaves it to the database
 */
public record OrderNode(
        ExprNode expr, boolean descending, @Nullable Boolean nullsFirst) {
    /** The other way round. Where nothing is said of NULL, it goes to the other end by itself. */
    public OrderNode reversed() {
        return new OrderNode(expr, !descending, nullsFirst == null ? null : !nullsFirst);
    }
}
