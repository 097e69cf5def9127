package dev.rex.dsl.ast;

import org.jspecify.annotations.Nullable;

/**
 * Some rows of a table, taken at random: {@code table tablesample method (percent)}.
 *
 * @param table whose rows; columns are of this source
 * @param method how they are taken
 * @param percent how many of a hundred, about
 * @param seed makes the same choice each time; null for another one
 */
public record SampleNode(
        TableNode table,
        String method,
        double percent,
        @Nullable Long seed) implements SourceNode {
    @Override
    public String label() {
        return table.label();
    }
}
