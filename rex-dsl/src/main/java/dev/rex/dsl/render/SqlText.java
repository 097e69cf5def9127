package dev.rex.dsl.render;

import dev.rex.dsl.ast.ValueNode;
import java.util.List;

/**
 * A rendered statement.
 *
 * @param text the SQL, with placeholders
 * @param values what the placeholders stand for, in order
 * @param writes whether it changes what is stored, as far as can be seen
 */
public record SqlText(String text, List<ValueNode> values, boolean writes) {
    /** A statement that only reads. */
    public SqlText(String text, List<ValueNode> values) {
        this(text, values, false);
    }

    /** Copies the list. */
    public SqlText {
        values = List.copyOf(values);
    }
}
