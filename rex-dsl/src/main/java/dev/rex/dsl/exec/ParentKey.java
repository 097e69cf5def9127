package dev.rex.dsl.exec;

import dev.rex.schema.DataType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keys by which children find their parents: equal if the database takes them for equal, whatever the types on both sides. */
final class ParentKey {
    private ParentKey() {}

    /** The columns of a key that stand side by side, from that one on. */
    static int[] columns(int first, List<DataType> types) {
        return IntStream.range(first, first + types.size()).toArray();
    }

    /** The key that stands in these columns of a row; null if part of it is NULL. */
    static @Nullable Object at(JdbcRow row, int[] columns, List<DataType> types) {
        if (columns.length == 1) {
            Object value = row.valueAt(columns[0], types.get(0));
            return value == null ? null : normal(value);
        }
        Object[] key = new Object[columns.length];
        for (int i = 0; i < key.length; i++) {
            Object value = row.valueAt(columns[i], types.get(i));
            if (value == null) {
                return null;
            }
            key[i] = value;
        }
        return of(key);
    }

    /** The key of these values. */
    static Object of(Object[] values) {
        if (values.length == 1) {
            return normal(values[0]);
        }
        List<Object> parts = new ArrayList<>(values.length);
        for (Object value : values) {
            parts.add(normal(value));
        }
        return parts;
    }

    private static Object normal(Object value) {
        if (value instanceof Long || value instanceof String) {
            return value;
        }
        if (value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }
}
