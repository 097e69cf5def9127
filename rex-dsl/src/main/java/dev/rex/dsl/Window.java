package dev.rex.dsl;

import dev.rex.dsl.ast.FrameNode;
import dev.rex.dsl.ast.OrderNode;
import dev.rex.dsl.ast.WindowNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.Arrays;
import java.util.List;

/**
 * The rows that a function sees from the row that it is computed for: {@code over (partition by .. order by .. rows ..)}.
 * Begun by {@code partitionBy(..)} or {@code orderBy(..)} of {@code dev.rex.dsl.fn.Windows}. Immutable.
 *
 * @param node the same, as a node
 */
public record Window(WindowNode node) {
    /** With its rows in this order. */
    public Window orderBy(Order... orders) {
        List<OrderNode> nodes = Arrays.stream(orders).map(Order::node).toList();
        return new Window(node.withOrderBy(nodes));
    }

    /** {@code rows between start and end}: bounds count rows. */
    public Window rows(FrameNode.Bound start, FrameNode.Bound end) {
        return frame(FrameNode.Unit.ROWS, start, end);
    }

    /** {@code range between start and end}: bounds are differences of the value that rows are ordered by. */
    public Window range(FrameNode.Bound start, FrameNode.Bound end) {
        return frame(FrameNode.Unit.RANGE, start, end);
    }

    /** {@code groups between start and end}: bounds count groups of rows that are equal in the order. */
    public Window groups(FrameNode.Bound start, FrameNode.Bound end) {
        return frame(FrameNode.Unit.GROUPS, start, end);
    }

    /** After the frame: {@code exclude current row}. */
    public Window excludeCurrentRow() {
        return exclude(FrameNode.Exclusion.CURRENT_ROW);
    }

    /** After the frame: {@code exclude group}, the current row and those equal to it in the order. */
    public Window excludeGroup() {
        return exclude(FrameNode.Exclusion.GROUP);
    }

    /** After the frame: {@code exclude ties}, those equal to the current row in the order, but not itself. */
    public Window excludeTies() {
        return exclude(FrameNode.Exclusion.TIES);
    }

    /** A name for it, to be given to the select by {@code window(..)} and used with {@code over(..)}. */
    public NamedWindow as(String name) {
        return new NamedWindow(node.withName(name));
    }

    private Window frame(FrameNode.Unit unit, FrameNode.Bound start, FrameNode.Bound end) {
        return new Window(node.withFrame(new FrameNode(unit, start, end, FrameNode.Exclusion.NO_OTHERS)));
    }

    private Window exclude(FrameNode.Exclusion exclusion) {
        FrameNode frame = node.frame();
        if (frame == null) {
            throw new InvalidQueryException(
                    "rows are excluded from a window without a frame", "call rows(..), range(..) or groups(..) first");
        }
        return new Window(node.withFrame(new FrameNode(frame.unit(), frame.start(), frame.end(), exclusion)));
    }
}
