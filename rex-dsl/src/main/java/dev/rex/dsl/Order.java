package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.OrderNode;

/**
 * What rows are ordered by, and which way.
 *
 * @param node the same, as a node
 */
public record Order(OrderNode node) {
    static Order of(ExprNode expr, boolean descending) {
        return new Order(new OrderNode(expr, descending, null));
    }

    /** With NULL before everything else. */
    public Order nullsFirst() {
        return new Order(new OrderNode(node.expr(), node.descending(), true));
    }

    /** With NULL after everything else. */
    public Order nullsLast() {
        return new Order(new OrderNode(node.expr(), node.descending(), false));
    }
}
