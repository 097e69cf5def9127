package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.OrderNode;

/**
 * What rows are ordered by, and which way.
 *
 * @param node the same, as a node
 * @param type what the values are
 */
public record Order(OrderNode node, SqlType<?> type) {
    static Order of(ExprNode expr, SqlType<?> type, boolean descending) {
        return new Order(new OrderNode(expr, descending, null), type);
    }

    /** With NULL before everything else. */
    public Order nullsFirst() {
        return new Order(new OrderNode(node.expr(), node.descending(), true), type);
    }

    /** With NULL after everything else. */
    public Order nullsLast() {
        return new Order(new OrderNode(node.expr(), node.descending(), false), type);
    }
}
