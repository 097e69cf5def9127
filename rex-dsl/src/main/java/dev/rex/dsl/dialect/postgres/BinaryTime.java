package dev.rex.dsl.dialect.postgres;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as PostgreSQL keeps them: days or microseconds since 2000-01-01, in its calendar, which is that of
 * java.time. What is finer is rounded as in texts, and the ends of the Java types are the infinities.
 */
final class BinaryTime {
    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final long START_DAY = START.toEpochDay();
    private static final long START_SECOND = START.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    private static final long MICROS = 1_000_000;
    private static final int NANOS = 1_000;
    private static final long END_OF_DAY = 24 * 60 * 60 * MICROS;

    private BinaryTime() {}

    static int days(LocalDate value) throws SQLException {
        if (value.equals(LocalDate.MAX)) {
            return Integer.MAX_VALUE;
        }
        if (value.equals(LocalDate.MIN)) {
            return Integer.MIN_VALUE;
        }
        long days = value.toEpochDay() - START_DAY;
        if (days <= Integer.MIN_VALUE || days >= Integer.MAX_VALUE) {
            throw outOfRange("date", null);
        }
        return (int) days;
    }

    static long micros(LocalTime value) {
        long nanos = value.toNanoOfDay();
        return Math.min((nanos + NANOS / 2) / NANOS, END_OF_DAY);
    }

    static long micros(LocalDateTime value) throws SQLException {
        if (value.equals(LocalDateTime.MAX)) {
            return Long.MAX_VALUE;
        }
        return value.equals(LocalDateTime.MIN)
                ? Long.MIN_VALUE
                : micros(value.toEpochSecond(ZoneOffset.UTC), value.get(ChronoField.NANO_OF_SECOND));
    }

    static long micros(Instant value) throws SQLException {
        if (value.equals(PostgresTime.LAST)) {
            return Long.MAX_VALUE;
        }
        return value.equals(PostgresTime.FIRST) ? Long.MIN_VALUE : micros(value.getEpochSecond(), value.getNano());
    }

    private static long micros(long second, int nano) throws SQLException {
        try {
            long whole = Math.multiplyExact(Math.subtractExact(second, START_SECOND), MICROS);
            return Math.addExact(whole, (nano + NANOS / 2) / NANOS);
        } catch (ArithmeticException e) {
            throw outOfRange("timestamp", e);
        }
    }

    private static SQLException outOfRange(String type, @Nullable Exception cause) {
        return new SQLException(type + " out of range", "22008", cause);
    }
}
