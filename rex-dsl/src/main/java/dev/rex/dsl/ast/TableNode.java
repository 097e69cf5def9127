package dev.rex.dsl.ast;

import dev.rex.schema.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * A table or view, under its own name or under an alias.
 *
 * @param name its name
 * @param alias what it is called in the statement, if not by its own name
 */
public record TableNode(ObjectName name, @Nullable String alias) implements TableSourceNode {
    /** A table under its own name. */
    public static TableNode of(ObjectName name) {
        return new TableNode(name, null);
    }

    @Override
    public String label() {
        return alias == null ? name.name() : alias;
    }

    @Override
    public TableNode table() {
        return this;
    }
}
