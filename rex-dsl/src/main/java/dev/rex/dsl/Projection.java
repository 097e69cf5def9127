package dev.rex.dsl;

import dev.rex.dsl.exec.RowMapper;
import java.util.function.Consumer;

/**
 * What a row becomes: a column, an expression, a table, several of them, or nested rows. Immutable, so it can be shared
 * by queries and threads.
 *
 * @param <R> the Java type of a row
 */
public interface Projection<R> extends RowMapper<R> {
    /** How many columns of the row are its own. */
    int width();

    /** Gives its columns to {@code out}, from left to right. */
    void forEachColumn(Consumer<Expr<?>> out);

    /** Gives the tables and the like to {@code out} whose rows have to be there for it to be read. */
    default void forEachRequiredSource(Consumer<FromItem> out) {}
}
