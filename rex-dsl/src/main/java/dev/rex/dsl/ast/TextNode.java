package dev.rex.dsl.ast;

import java.util.List;

/**
 * A statement that was written as text, with values in it.
 *
 * @param pieces the text before, between and after the values: one piece more than there are values
 * @param values what stands between the pieces
 * @param writes whether it changes what is stored
 */
public record TextNode(List<String> pieces, List<Value> values, boolean writes) implements StatementNode {
    /** Copies the lists, and rejects numbers that do not fit. */
    public TextNode {
        pieces = List.copyOf(pieces);
        values = List.copyOf(values);
        if (pieces.size() != values.size() + 1) {
            throw new IllegalArgumentException(pieces.size() + " pieces of text around " + values.size() + " values");
        }
    }

    /** What stands at one place. */
    public sealed interface Value {}

    /**
     * A value.
     *
     * @param node the value
     */
    public record One(ValueNode node) implements Value {}

    /**
     * A list that is looked into, with {@code in} or {@code not in} before it.
     *
     * @param nodes the values; none if {@code none} is the list
     * @param none NULL of the type of the values, for a list without any
     * @param negated {@code not in}
     */
    public record Many(List<ExprNode> nodes, ValueNode none, boolean negated) implements Value {
        /** Copies the list. */
        public Many {
            nodes = List.copyOf(nodes);
        }
    }
}
