package dev.rex.dsl.render;

import dev.rex.dsl.ast.ValueNode;
import java.util.List;

/**
 * A rendered statement.
 *
 * @param text the SQL, with placeholders
 * @param values what the placeholders stand for, in order
 */
public record SqlText(String text, List<ValueNode> values) {
    /** Copies the list. */
    public SqlText {
        values = List.copyOf(values);
    }
}
