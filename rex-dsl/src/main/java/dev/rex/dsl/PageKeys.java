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

    private final List<Expr<?>> keys;
    private final String order;

    /** The keys of a keyset, and the same as what a dialect reads and binds them. */
    PageKeys(Keyset keyset, List<Expr<?>> keys) {
        this.keys = keys;
        this.order = sum(keyset.orders());
    }

    /** The text. */
    String write(List<@Nullable Object> values) {
        StringBuilder text = new StringBuilder(order);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value == null) {
                text.append(NULL);
            } else {
                boolean any = keys.get(i).type().dataType().kind() == DataType.Kind.OTHER;
                String part = any ? Any.of(value).letter + text(value) : text(value);
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
        if (texts.size() != keys.size()) {
            throw unreadable(null);
        }
        List<BindNode> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String part = texts.get(i);
            DataType type = keys.get(i).type().dataType();
            values.add(new BindNode(part == null ? null : value(part, type.kind()), type));
        }
        return new SeekNode(keys.stream().<ExprNode>map(Expr::node).toList(), values);
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
                case OTHER -> any(text);
                case JSON, ARRAY, INTERVAL, RANGE, MULTIRANGE -> throw new IllegalArgumentException(kind.name());
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable(e);
        }
    }

    /** What a value is that a column has whatever its type. */
    private enum Any {
        WHOLE('n'),
        FLOATING('d'),
        TEXT('t'),
        BYTES('b');

        private final char letter;

        Any(char letter) {
            this.letter = letter;
        }

        static Any of(Object value) {
            if (value instanceof Long || value instanceof Integer) {
                return WHOLE;
            }
            if (value instanceof Double) {
                return FLOATING;
            }
            return value instanceof byte[] ? BYTES : TEXT;
        }
    }

    private static Object any(String text) {
        String rest = text.substring(Math.min(1, text.length()));
        for (Any any : Any.values()) {
            if (text.indexOf(any.letter) == 0) {
                return switch (any) {
                    case WHOLE -> Long.valueOf(rest);
                    case FLOATING -> Double.valueOf(rest);
                    case TEXT -> rest;
                    case BYTES -> Base64.getDecoder().decode(rest);
                };
            }
        }
        throw new IllegalArgumentException("no value");
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
