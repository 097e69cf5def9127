package dev.rex.schema.rule;

import java.util.Objects;

/**
 * An end of a {@link Range}.
 *
 * @param value the value at the end: a {@code BigDecimal} for all numbers, or a date or time
 * @param inclusive whether the range has that value in it
 */
public record Bound(Object value, boolean inclusive) {
    /** Rejects a missing value. */
    public Bound {
        Objects.requireNonNull(value, "value");
    }

    /** An end within the range. */
    public static Bound including(Object value) {
        return new Bound(value, true);
    }

    /** An end outside the range. */
    public static Bound excluding(Object value) {
        return new Bound(value, false);
    }
}
