package dev.rex.dsl.dialect.postgres;

import dev.rex.dsl.dialect.Codec;
import dev.rex.schema.DataType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Values that travel as the text that the server writes and reads for them, bound without a type.
 *
 * @param type what the text is of
 * @param jsonForm the text with {@code %s} that brings a value into JSON
 * @param placeholder the placeholder's text
 */
record PostgresText(DataType type, String jsonForm, String placeholder) implements Codec<Object> {
    /** The cast makes a text of what JSON would have in another form. */
    static final String AS_TEXT = "(%s)::text";

    /** The codec of a type whose literals are nobody else's. */
    static PostgresText of(DataType type) {
        String name = type.declared();
        // a cast of an address to text would add the mask that it has not; bit alone, in a cast, is one bit
        return new PostgresText(
                type, name.equals("inet") ? "%s" : AS_TEXT, name.equals("bit") ? "?" : "cast(? as " + name + ")");
    }

    @Override
    public @Nullable Object read(ResultSet rows, int index) throws SQLException {
        String text = rows.getString(index);
        if (text == null) {
            return null;
        }
        try {
            return PostgresValues.parse(type, text);
        } catch (RuntimeException e) {
            throw new SQLException("a value of type " + type.declared() + " cannot be read", "22000", e);
        }
    }

    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        PostgresCodecs.bindOther(statement, index, PostgresValues.format(type, value));
    }

    @Override
    public int sqlType() {
        return Types.OTHER;
    }

    @Override
    public String toJson(String expression) {
        return jsonForm.replace("%s", expression);
    }

    @Override
    public Object fromJson(String text) {
        return PostgresValues.parse(type, text);
    }
}
