package dev.rex.dsl.ast;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a query that {@code with} has given a name.
 *
 * @param name the name
 * @param alias what it is called where it is used, if not by that name
 */
public record CteNode(String name, @Nullable String alias) implements SourceNode {
    @Override
    public String label() {
        return alias == null ? name : alias;
    }
}
