package dev.rex.dsl.ast;

import java.util.List;
import java.util.Objects;

/**
 * Where a select goes on: after the row that has these values in what it is ordered by.
 *
 * @param keys what the values are of; the same as the select's order
 * @param values one for each; a {@link BindNode} may hold NULL
 */
public record SeekNode(List<ExprNode> keys, List<BindNode> values) {
    /** Copies the lists. */
    public SeekNode {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
        Objects.checkIndex(0, keys.size());
        if (keys.size() != values.size()) {
            throw new IllegalArgumentException(keys.size() + " keys with " + values.size() + " values");
        }
    }
}
