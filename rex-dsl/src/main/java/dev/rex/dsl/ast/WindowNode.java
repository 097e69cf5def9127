package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a function sees from the row that it is computed for.
 *
 * @param name the name that the select's {@code window} clause gives it; null if it is written where it is used
 * @param partitionBy what its rows have in common
 * @param orderBy their order
 * @param frame which of them; null for the default
 */
public record WindowNode(
        @Nullable String name,
        List<ExprNode> partitionBy,
        List<OrderNode> orderBy,
        @Nullable FrameNode frame) {
    /** All rows of the result. */
    public static final WindowNode ALL = new WindowNode(null, List.of(), List.of(), null);

    /** Copies the lists. */
    public WindowNode {
        partitionBy = List.copyOf(partitionBy);
        orderBy = List.copyOf(orderBy);
    }

    /** The same with a name. */
    public WindowNode withName(String newName) {
        return new WindowNode(newName, partitionBy, orderBy, frame);
    }

    /** The same in this order. */
    public WindowNode withOrderBy(List<OrderNode> order) {
        return new WindowNode(name, partitionBy, order, frame);
    }

    /** The same with this frame. */
    public WindowNode withFrame(FrameNode newFrame) {
        return new WindowNode(name, partitionBy, orderBy, newFrame);
    }
}
