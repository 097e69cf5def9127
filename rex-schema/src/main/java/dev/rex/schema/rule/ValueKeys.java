package dev.rex.schema.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values in the one form in which the values of a type are compared; null for what is not certain. */
final class ValueKeys {
    /** The digits of a decimal that a 64-bit floating point number certainly keeps. */
    private static final int SURE_DIGITS = 15;

    private static final long LONGEST_EXACT = 1L << 53;
    private static final int MOST_NANO_DIGITS = 9;
    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST_INSTANT = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST_INSTANT = Instant.parse("9999-12-30T00:00:00Z");

    private ValueKeys() {}

    static @Nullable Comparable<?> key(ValueType type, Object value) {
        return switch (type.kind()) {
            case EXACT -> exact(type, value);
            case FLOATING -> floating(value, LONGEST_EXACT);
            case SINGLE -> single(value);
            case DYNAMIC -> dynamic(value);
            case TEXT -> text(type, value);
            case BYTES -> null;
            case BOOLEAN -> value instanceof Boolean truth ? truth : null;
            case DATE -> value instanceof LocalDate date && isUsual(date) ? date : null;
            case TIME -> value instanceof LocalTime time && keeps(type, time) ? time : null;
            case TIMESTAMP ->
                value instanceof LocalDateTime time && isUsual(time.toLocalDate()) && keeps(type, time) ? time : null;
            case INSTANT -> instant(type, value);
            case UUID -> value instanceof UUID uuid ? uuid : null;
        };
    }

    private static @Nullable BigDecimal exact(ValueType type, Object value) {
        BigDecimal number = decimal(value);
        return number != null && type.keeps(number) ? number.stripTrailingZeros() : null;
    }

    private static @Nullable BigDecimal decimal(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        return isWhole(value) ? BigDecimal.valueOf(((Number) value).longValue()) : null;
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte;
    }

    private static @Nullable Double floating(Object value, long longestExact) {
        Double number = null;
        if (value instanceof Double d) {
            number = d;
        } else if (value instanceof Float f && f == Double.parseDouble(f.toString())) {
            number = (double) f;
        } else if (value instanceof BigDecimal decimal && decimal.precision() <= SURE_DIGITS) {
            number = decimal.doubleValue();
        } else if (isWhole(value) && Math.abs(((Number) value).longValue()) <= longestExact) {
            number = ((Number) value).doubleValue();
        }
        return number == null || number.isNaN() ? null : Double.valueOf(number + 0.0); // no negative zero
    }

    /** A number that 32 bits hold exactly: others would be rounded, or not, by how they come to the column. */
    private static @Nullable Double single(Object value) {
        Double number =
                value instanceof Float f ? floating(Double.valueOf(f), LONGEST_EXACT) : floating(value, LONGEST_EXACT);
        return number != null && number == number.floatValue() ? number : null;
    }

    private static @Nullable BigDecimal dynamic(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        if (isWhole(value)) {
            return BigDecimal.valueOf(((Number) value).longValue()).stripTrailingZeros();
        }
        Double number = floating(value, 0);
        return number == null || number.isInfinite() ? null : new BigDecimal(number).stripTrailingZeros();
    }

    /** A NUL ends a text, or is refused; half of a character is replaced or refused. */
    private static @Nullable String text(ValueType type, Object value) {
        if (!(value instanceof String text)) {
            return null;
        }
        boolean whole = text.codePoints().noneMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
        Integer limit = type.limit();
        return whole && (limit == null || text.codePointCount(0, text.length()) <= limit) ? text : null;
    }

    private static @Nullable Instant instant(ValueType type, Object value) {
        boolean usual = value instanceof Instant time
                && keeps(type, time)
                && time.isAfter(FIRST_INSTANT)
                && time.isBefore(LAST_INSTANT);
        return usual ? (Instant) value : null;
    }

    /** A year of four digits, whose texts have the order of the dates. */
    private static boolean isUsual(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
    }

    private static boolean keeps(ValueType type, TemporalAccessor time) {
        Integer limit = type.limit();
        if (limit == null || limit >= MOST_NANO_DIGITS) {
            return true;
        }
        int unit = 1;
        for (int i = limit; i < MOST_NANO_DIGITS; i++) {
            unit *= 10;
        }
        return time.get(ChronoField.NANO_OF_SECOND) % unit == 0;
    }
}
