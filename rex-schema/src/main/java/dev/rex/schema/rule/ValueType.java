package dev.rex.schema.rule;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a database compares the values of a column. It decides only what is certain: a value that the database would change
 * before it compares, or that is not of the type, is left to the database.
 *
 * @param kind what the values are
 * @param limit how much of a value the column keeps: digits after the point of a number, of the seconds of a time, or
 *     characters of a text; null if it keeps all. A value with more is not decided, because the database rounds it,
 *     cuts it or refuses it
 */
public record ValueType(Kind kind, @Nullable Integer limit) {
    /** What values are, with the Java types that stand for them. */
    public enum Kind {
        /** Exact numbers of any size: whole numbers and {@code BigDecimal}. */
        EXACT,
        /** 64-bit floating point: {@code Double}, and numbers that are one. NaN is not decided. */
        FLOATING,
        /** 32-bit floating point: {@code Float}, and numbers that are one. NaN is not decided. */
        SINGLE,
        /** SQLite's numbers: 64-bit integers, and floating point for all others; booleans are 1 and 0. */
        DYNAMIC,
        /** {@code String}, compared for equality alone: an order depends on a collation. */
        TEXT,
        /** {@code byte[]}, of which only the length is known. */
        BYTES,
        /** {@code Boolean}. */
        BOOLEAN,
        /** {@code LocalDate}. */
        DATE,
        /** {@code LocalTime}. */
        TIME,
        /** {@code LocalDateTime}. */
        TIMESTAMP,
        /** {@code Instant}. */
        INSTANT,
        /** {@code java.util.UUID}, compared for equality alone. */
        UUID
    }

    /** Rejects a missing kind. */
    public ValueType {
        Objects.requireNonNull(kind, "kind");
    }

    /** A type that keeps all of its values. */
    public static ValueType of(Kind kind) {
        return new ValueType(kind, null);
    }

    /** Exact numbers with at most so many digits after the point. */
    public static ValueType exact(int scale) {
        return new ValueType(Kind.EXACT, scale);
    }

    /**
     * Whether the database finds a value of the column equal to a literal: true, false or undecided.
     *
     * @param literal a value that is not the column's own, so that its limit does not concern it
     */
    public Verdict equal(Object value, Object literal) {
        Comparable<?> left = ValueKeys.key(this, value);
        Comparable<?> right = ValueKeys.key(of(kind), literal);
        if (left == null || right == null) {
            return Verdict.UNDECIDED;
        }
        if (kind == Kind.TEXT) {
            return TextEquality.of((String) left, (String) right);
        }
        return Verdict.of(left.equals(right));
    }

    /** The order of a value of the column and a literal, as a comparator gives it; null if it is not certain. */
    @Nullable
    Integer order(Object value, Object literal) {
        Comparable<?> left = ValueKeys.key(this, value);
        Comparable<?> right = ValueKeys.key(of(kind), literal);
        return left == null || right == null || !isOrdered() ? null : Integer.valueOf(compare(left, right));
    }

    /** Whether values can be compared with that literal at all. */
    public boolean decides(Object literal) {
        return of(kind).isCertain(literal);
    }

    /** Whether a value is one of the type that the column keeps as it is. */
    boolean isCertain(Object value) {
        return ValueKeys.key(this, value) != null;
    }

    /** Whether {@link #order} knows more than equality. */
    public boolean isOrdered() {
        return switch (kind) {
            case TEXT, BYTES, UUID, BOOLEAN -> false;
            default -> true;
        };
    }

    /** The length of a text in characters or of bytes; null if it is not certain. */
    @Nullable
    Integer length(Object value) {
        if (kind == Kind.BYTES) {
            return value instanceof byte[] bytes ? bytes.length : null;
        }
        String text = text(value);
        return text == null ? null : Integer.valueOf(text.codePointCount(0, text.length()));
    }

    /** The value of a text column; null if it is none, or one that the database would change or refuse. */
    @Nullable
    String text(Object value) {
        return kind == Kind.TEXT && ValueKeys.key(this, value) instanceof String text ? text : null;
    }

    // both are of the kind's one class, which compares with itself
    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> a, Comparable<?> b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    /** Whether a number has no more digits after the point than are kept. */
    boolean keeps(BigDecimal number) {
        return limit == null || number.stripTrailingZeros().scale() <= limit;
    }
}
