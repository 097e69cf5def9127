package dev.rex.schema.introspect;

import dev.rex.schema.DataType;
import org.jspecify.annotations.Nullable;

/** Has a database prepare statements, which it never runs, and tells what it says of them. Used by one thread. */
public interface StatementReader {
    /**
     * What the database says.
     *
     * @throws StatementException if it refuses the statement
     */
    StatementTypes read(StatementText statement);

    /** The type of that name, in the words of the database; null if there is none. */
    @Nullable
    DataType type(String name);
}
