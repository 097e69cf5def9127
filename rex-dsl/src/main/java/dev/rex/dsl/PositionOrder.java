package dev.rex.dsl;

import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.ast.OrderNode;
import org.jspecify.annotations.Nullable;

/**
 * An order by what is selected at a position.
 *
 * @param position counted from 1
 * @param descending from greatest to least
 * @param nulls whether NULL stands first; null leaves it to the database
 */
public record PositionOrder(
        int position, boolean descending, @Nullable Boolean nulls) {
    /** With NULL before everything else. */
    public PositionOrder nullsFirst() {
        return new PositionOrder(position, descending, true);
    }

    /** With NULL after everything else. */
    public PositionOrder nullsLast() {
        return new PositionOrder(position, descending, false);
    }

    OrderNode node() {
        return new OrderNode(new LiteralNode(Integer.toString(position)), descending, nulls);
    }
}
