package dev.rex.dsl.dialect.postgres;

import dev.rex.dsl.dialect.Codec;
import dev.rex.schema.DataType;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of one element type, as lists.
 *
 * @param element the type of the elements
 */
record PostgresArray(DataType element) implements Codec<List<Object>> {
    @Override
    @SuppressWarnings("unchecked")
    public @Nullable List<Object> read(ResultSet rows, int index) throws SQLException {
        Array array = rows.getArray(index);
        if (array == null) {
            return null;
        }
        Codec<Object> codec = (Codec<Object>) PostgresCodecs.CODECS.of(element.kind());
        List<Object> values = new ArrayList<>();
        try (ResultSet elements = array.getResultSet()) {
            while (elements.next()) {
                Object value = codec.read(elements, 2);
                if (value == null) {
                    throw new SQLException("the array has a NULL as an element", "22004");
                }
                values.add(value);
            }
        } finally {
            array.free();
        }
        return values;
    }

    @Override
    public void bind(PreparedStatement statement, int index, List<Object> value) throws SQLException {
        String type = PostgresDialect.typeName(element);
        statement.setArray(index, statement.getConnection().createArrayOf(type, elements(value)));
    }

    /** Of their own type, the driver sends numbers and bytes as they are; of type {@code Object}, as text. */
    private Object[] elements(List<Object> value) {
        return switch (element.kind()) {
            case BIGINT -> value.toArray(new Long[0]);
            case INTEGER -> value.toArray(new Integer[0]);
            case SMALLINT -> value.toArray(new Short[0]);
            case TEXT -> value.toArray(new String[0]);
            case BINARY -> value.toArray(new byte[0][]);
            default -> value.toArray();
        };
    }

    @Override
    public int sqlType() {
        return Types.ARRAY;
    }

    /** Documents stand in an array of texts, as they do alone. */
    @Override
    public String toJson(String expression) {
        return element.kind() == DataType.Kind.JSON ? "(" + expression + ")::text[]" : expression;
    }

    @Override
    public List<Object> fromJson(String text) {
        throw new UnsupportedOperationException("arrays are read element by element");
    }
}
