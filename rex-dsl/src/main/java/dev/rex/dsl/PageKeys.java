package dev.rex.dsl;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.OrderNode;
import dev.rex.dsl.ast.SeekNode;
import dev.rex.schema.DataType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a row as a text that a client can hold and send back: their texts with the length before each, after a sum over the
 * order that they belong to, in URL-safe base64. It hides nothing and proves nothing: who changes it comes out at another row.
 */
final class PageKeys {
    private static final char NULL = '-';

    private final List<Order> orders;
    private final String order;

    PageKeys(Keyset keyset) {
        this.orders = keyset.orders();
        this.order = sum(orders);
    }

    /** The text. */
    String write(List<@Nullable Object> values) {
        StringBuilder text = new StringBuilder(order);
        for (Object value : values) {
            if (value == null) {
                text.append(NULL);
            } else {
                String part = text(value);
                text.append(part.length()).append(':').append(part);
            }
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place that a text tells.
     *
     * @throws PageKeyException if it tells none, or one of another order
     */
    SeekNode read(String key) {
        String text = decoded(key);
        if (!text.startsWith(order)) {
            throw new PageKeyException("the key of a page belongs to another order, or is none", null);
        }
        List<@Nullable String> texts = texts(text.substring(order.length()));
        if (texts.size() != orders.size()) {
            throw unreadable(null);
        }
        List<ExprNode> keys = new ArrayList<>();
        List<BindNode> values = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            String part = texts.get(i);
            DataType type = orders.get(i).type().dataType();
            keys.add(orders.get(i).node().expr());
            values.add(new BindNode(part == null ? null : value(part, type.kind()), type));
        }
        return new SeekNode(keys, values);
    }

    private static String decoded(String key) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(key)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw unreadable(e);
        }
    }

    private static List<@Nullable String> texts(String text) {
        List<@Nullable String> texts = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (text.charAt(at) == NULL) {
                texts.add(null);
                at++;
                continue;
            }
            int start = text.indexOf(':', at) + 1;
            int length = start == 0 ? -1 : length(text.substring(at, start - 1));
            if (length < 0 || length > text.length() - start) {
                throw unreadable(null);
            }
            texts.add(text.substring(start, start + length));
            at = start + length;
        }
        return texts;
    }

    private static int length(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw unreadable(e);
        }
    }

    private static String text(Object value) {
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value.toString();
    }

    private static Object value(String text, DataType.Kind kind) {
        try {
            return switch (kind) {
                case BOOLEAN -> truth(text);
                case SMALLINT -> Short.valueOf(text);
                case INTEGER -> Integer.valueOf(text);
                case BIGINT -> Long.valueOf(text);
                case DECIMAL -> new BigDecimal(text);
                case REAL -> Float.valueOf(text);
                case DOUBLE -> Double.valueOf(text);
                case TEXT, ENUM, LITERAL -> text;
                case BINARY -> Base64.getDecoder().decode(text);
                case DATE -> LocalDate.parse(text);
                case TIME -> LocalTime.parse(text);
                case TIME_TZ -> OffsetTime.parse(text);
                case TIMESTAMP -> LocalDateTime.parse(text);
                case TIMESTAMP_TZ -> Instant.parse(text);
                case UUID -> UUID.fromString(text);
                case JSON, ARRAY, INTERVAL, RANGE, MULTIRANGE, OTHER -> throw new IllegalArgumentException(kind.name());
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable(e);
        }
    }

    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return Boolean.valueOf(text);
    }

    private static PageKeyException unreadable(@Nullable Exception cause) {
        return new PageKeyException("a text is no key of a page", cause);
    }

    /** A key of one order, taken for one of another, would lead anywhere. */
    private static String sum(List<Order> orders) {
        CRC32 crc = new CRC32();
        for (Order order : orders) {
            OrderNode node = order.node();
            String key = node.expr() instanceof ColumnNode column
                    ? column.source().label() + '.' + column.name()
                    : node.expr().getClass().getSimpleName();
            crc.update((key
                            + ' '
                            + order.type().dataType().kind()
                            + ' '
                            + node.descending()
                            + ' '
                            + node.nullsFirst()
                            + '\n')
                    .getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(crc.getValue()) + ":";
    }
}
