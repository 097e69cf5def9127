package dev.rex.dsl.golden;

import dev.rex.dsl.Query;
import dev.rex.dsl.Session;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One statement of the DSL, whose SQL, values and result are kept in a golden file.
 *
 * @param name the file's name, below the folder of its family
 * @param statement runs it, and gives its rows or their number
 * @param after for a statement that writes: what the tables hold then
 */
record GoldenCase(
        String name,
        Function<Session, ?> statement,
        @Nullable Function<Session, Query<?>> after) {

    /** A query, to be fetched. */
    static GoldenCase query(String name, Function<Session, Query<?>> query) {
        return run(name, query.andThen(Query::fetch));
    }

    /** A statement that is run by the case itself. */
    static GoldenCase run(String name, Function<Session, ?> statement) {
        return new GoldenCase(name, statement, null);
    }

    /** The same with a look at what was written. */
    GoldenCase after(Function<Session, Query<?>> written) {
        return new GoldenCase(name, statement, written);
    }
}
