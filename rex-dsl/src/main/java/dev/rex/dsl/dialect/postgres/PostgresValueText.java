package dev.rex.dsl.dialect.postgres;

import dev.rex.schema.DataType;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values as the server reads them from text, for {@code copy}: arrays and bytes as no other statement takes them. */
final class PostgresValueText {
    private PostgresValueText() {}

    /** Whether values of that type can be written. */
    static boolean writes(DataType type) {
        return switch (type.kind()) {
            case OTHER -> false;
            case ARRAY -> {
                DataType element = Objects.requireNonNull(type.element());
                yield element.kind() != DataType.Kind.ARRAY && writes(element);
            }
            default -> true;
        };
    }

    /** The text of a value that a codec for that type takes. */
    static String of(Object value, DataType type) throws SQLException {
        return switch (type.kind()) {
            case BOOLEAN -> (Boolean) value ? "t" : "f";
            case BINARY -> "\\x" + HexFormat.of().formatHex((byte[]) value);
            case ARRAY -> array((List<?>) value, Objects.requireNonNull(type.element()));
            default -> plain(value, type);
        };
    }

    private static String plain(Object value, DataType type) throws SQLException {
        try {
            return PostgresValues.format(type, value);
        } catch (DateTimeException e) {
            throw new SQLException("timestamp out of range", "22008", e);
        }
    }

    private static String array(List<?> values, DataType element) throws SQLException {
        StringBuilder text = new StringBuilder("{");
        for (@Nullable Object value : values) {
            text.append(text.length() == 1 ? "" : ",");
            if (value == null) {
                text.append("NULL");
            } else {
                String escaped = of(value, element).replace("\\", "\\\\").replace("\"", "\\\"");
                text.append('"').append(escaped).append('"');
            }
        }
        return text.append('}').toString();
    }
}
