package dev.rex.dsl.dialect.postgres;

import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.WellFormed;
import dev.rex.schema.DataType;
import java.sql.Array;
import java.sql.Connection;
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
record PostgresArray(DataType element) implements Codec<List<@Nullable Object>> {
    @Override
    @SuppressWarnings("unchecked")
    public @Nullable List<@Nullable Object> read(ResultSet rows, int index) throws SQLException {
        Array array = rows.getArray(index);
        if (array == null) {
            return null;
        }
        Codec<Object> codec = (Codec<Object>) PostgresDialect.codecOf(element);
        List<@Nullable Object> values = new ArrayList<>();
        try (ResultSet elements = array.getResultSet()) {
            if (elements.getMetaData().getColumnType(2) == Types.ARRAY) {
                throw new SQLException("the array has more than one dimension; Rex reads lists of one", "22000");
            }
            while (elements.next()) {
                values.add(element(codec, elements));
            }
        } finally {
            array.free();
        }
        return values;
    }

    /** Dates and times by their text: for an element, the driver finds no 29 February before year 1. */
    private @Nullable Object element(Codec<Object> codec, ResultSet elements) throws SQLException {
        return switch (element.kind()) {
            case DATE, TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ -> {
                String text = elements.getString(2);
                yield text == null ? null : codec.fromJson(text);
            }
            default -> codec.read(elements, 2);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int index, List<@Nullable Object> value) throws SQLException {
        if (element.kind() == DataType.Kind.ENUM) {
            // the driver does not find a type whose name has quotes in it; the server knows which one is meant
            PostgresCodecs.bindOther(statement, index, PostgresValueText.of(value, DataType.ofArray(element)));
            return;
        }
        Connection connection = statement.getConnection();
        @Nullable Object[] elements = elements(value);
        if (elements instanceof String[] texts) {
            for (String text : texts) {
                WellFormed.of(text == null ? "" : text);
            }
        }
        statement.setArray(index, connection.createArrayOf(PostgresDialect.elementName(element), elements));
    }

    /** Of their own type, the driver sends numbers as they are, and takes bytes at all. */
    private @Nullable Object[] elements(List<@Nullable Object> value) {
        return switch (element.kind()) {
            case BIGINT -> value.toArray(new Long[0]);
            case INTEGER -> value.toArray(new Integer[0]);
            case SMALLINT -> value.toArray(new Short[0]);
            case TEXT -> value.toArray(new String[0]);
            case BINARY -> value.toArray(new byte[0][]);
            case DECIMAL, BOOLEAN, UUID -> value.toArray();
            case REAL -> value.toArray(new Float[0]);
            case DOUBLE -> value.toArray(new Double[0]);
            default ->
                value.stream()
                        .map(part -> part == null ? null : PostgresValues.format(element, part))
                        .toArray(String[]::new);
        };
    }

    @Override
    public int sqlType() {
        return Types.ARRAY;
    }

    /** What goes into JSON as a text when it is alone does so within an array. */
    @Override
    public String toJson(String expression) {
        return PostgresDialect.codecOf(element).toJson("%s").equals("%s") ? expression : "(" + expression + ")::text[]";
    }

    @Override
    public List<@Nullable Object> fromJson(String text) {
        throw new UnsupportedOperationException("arrays are read element by element");
    }
}
