package dev.rex.dsl.dialect;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type travel to the database and back. Stateless, so shared by all threads.
 *
 * @param <V> the Java type
 */
public interface Codec<V> {
    /** The value in that column (from 1) of the current row; null for NULL. */
    @Nullable
    V read(ResultSet rows, int index) throws SQLException;

    /** Binds a value to that placeholder (from 1). */
    void bind(PreparedStatement statement, int index, V value) throws SQLException;

    /**
     * Refuses a value that a column would hold as another one. It is asked for values that are written; those that are
     * compared or computed with may be any.
     *
     * @throws SQLException that says why, without the value
     */
    default void requireStorable(V value) throws SQLException {}

    /** The constant of {@link java.sql.Types} that NULL is bound with. */
    int sqlType();

    /** The placeholder's text. */
    default String placeholder() {
        return "?";
    }

    /** The expression in the form in which it goes into JSON without loss. */
    default String toJson(String expression) {
        return expression;
    }

    /** The value from the text of a JSON scalar that {@link #toJson} led to. */
    V fromJson(String text);
}
