package dev.rex.dsl.dialect;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A codec made of the driver's own methods.
 *
 * @param sqlType the constant of {@link java.sql.Types} for NULL
 * @param getter reads a value; null for NULL
 * @param setter binds a value
 * @param parser reads a JSON scalar
 * @param jsonForm a text with {@code %s} for the expression, in the form in which it goes into JSON
 * @param <V> the Java type
 */
public record JdbcCodec<V>(int sqlType, Getter<V> getter, Setter<V> setter, Function<String, V> parser, String jsonForm)
        implements Codec<V> {

    /**
     * Reads a column.
     *
     * @param <V> the Java type
     */
    @FunctionalInterface
    public interface Getter<V> {
        /** The value, or null for NULL. */
        @Nullable
        V get(ResultSet rows, int index) throws SQLException;
    }

    /**
     * Binds a placeholder.
     *
     * @param <V> the Java type
     */
    @FunctionalInterface
    public interface Setter<V> {
        /** Binds the value. */
        void set(PreparedStatement statement, int index, V value) throws SQLException;
    }

    /** A codec whose values go into JSON as they are. */
    public static <V> JdbcCodec<V> of(int sqlType, Getter<V> getter, Setter<V> setter, Function<String, V> parser) {
        return new JdbcCodec<>(sqlType, getter, setter, parser, "%s");
    }

    @Override
    public @Nullable V read(ResultSet rows, int index) throws SQLException {
        return getter.get(rows, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, V value) throws SQLException {
        setter.set(statement, index, value);
    }

    @Override
    public String toJson(String expression) {
        return jsonForm.replace("%s", expression);
    }

    @Override
    public V fromJson(String text) {
        return parser.apply(text);
    }
}
