package dev.rex.dsl.dialect.postgres;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * Dates and times as PostgreSQL writes them into JSON: ISO 8601, but for years beyond 9999, which have no sign, and those
 * before 1, which have {@code BC} behind everything. Its infinities are the ends of the Java type, as the driver has it.
 */
final class PostgresTime {
    private static final String BC = " BC";

    private PostgresTime() {}

    static LocalDate date(String text) {
        return switch (text) {
            case "infinity" -> LocalDate.MAX;
            case "-infinity" -> LocalDate.MIN;
            default -> LocalDate.parse(iso(text));
        };
    }

    /** The end of a day is its last moment, as the driver has it. */
    static LocalTime time(String text) {
        return text.startsWith("24:") ? LocalTime.MAX : LocalTime.parse(text);
    }

    static LocalDateTime timestamp(String text) {
        return switch (text) {
            case "infinity" -> LocalDateTime.MAX;
            case "-infinity" -> LocalDateTime.MIN;
            default -> LocalDateTime.parse(iso(text));
        };
    }

    static Instant instant(String text) {
        return switch (text) {
            case "infinity" -> OffsetDateTime.MAX.toInstant();
            case "-infinity" -> OffsetDateTime.MIN.toInstant();
            default -> OffsetDateTime.parse(iso(text)).toInstant();
        };
    }

    /** The text with its year as ISO 8601 has it: 1 BC is 0, and five digits have a sign. */
    private static String iso(String text) {
        int end = text.indexOf('-');
        boolean bc = text.endsWith(BC);
        if (end == 4 && !bc) {
            return text;
        }
        int year = Integer.parseInt(text.substring(0, end));
        String rest = text.substring(end, text.length() - (bc ? BC.length() : 0));
        return LocalDate.of(bc ? 1 - year : year, 1, 1).toString().replaceFirst("-01-01$", "") + rest;
    }
}
