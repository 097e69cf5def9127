package dev.rex.dsl.dialect.postgres;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * Dates and times as PostgreSQL writes them: ISO 8601, in JSON with a {@code T} between date and time, else with a space,
 * but for years beyond 9999, which have no sign, and those before 1, which have {@code BC} behind everything. Its infinities
 * are the ends of the Java type, as the driver has it.
 */
final class PostgresTime {
    private static final String BC = " BC";
    private static final String INFINITY = "infinity";
    private static final String MINUS_INFINITY = "-infinity";
    static final Instant LAST = OffsetDateTime.MAX.toInstant();
    static final Instant FIRST = OffsetDateTime.MIN.toInstant();

    private static final int MICRO = 1_000;
    private static final String END_OF_DAY = "24:00:00";

    private PostgresTime() {}

    static LocalDate date(String text) {
        return switch (text) {
            case INFINITY -> LocalDate.MAX;
            case MINUS_INFINITY -> LocalDate.MIN;
            default -> LocalDate.parse(iso(text));
        };
    }

    /** The end of a day is its last moment, as the driver has it. */
    static LocalTime time(String text) {
        return text.startsWith("24:") ? LocalTime.MAX : LocalTime.parse(text);
    }

    static LocalDateTime timestamp(String text) {
        return switch (text) {
            case INFINITY -> LocalDateTime.MAX;
            case MINUS_INFINITY -> LocalDateTime.MIN;
            default -> LocalDateTime.parse(iso(text));
        };
    }

    static Instant instant(String text) {
        return switch (text) {
            case INFINITY -> LAST;
            case MINUS_INFINITY -> FIRST;
            default -> OffsetDateTime.parse(withMinutes(iso(text))).toInstant();
        };
    }

    static OffsetTime offsetTime(String text) {
        return text.startsWith("24:")
                ? LocalTime.MAX.atOffset(offsetTime("00" + text.substring(2)).getOffset())
                : OffsetTime.parse(withMinutes(text));
    }

    /** Outside JSON, an offset has minutes only if they are not 0. */
    private static String withMinutes(String text) {
        char sign = text.charAt(text.length() - 3);
        return sign == '+' || sign == '-' ? text + ":00" : text;
    }

    static String format(LocalDate value) {
        if (value.equals(LocalDate.MAX)) {
            return INFINITY;
        }
        return value.equals(LocalDate.MIN)
                ? MINUS_INFINITY
                : day(new StringBuilder(13), value).append(era(value)).toString();
    }

    static String format(LocalDateTime value) {
        if (value.equals(LocalDateTime.MAX)) {
            return INFINITY;
        }
        return value.equals(LocalDateTime.MIN) ? MINUS_INFINITY : moment(rounded(value), "");
    }

    /** What rounds up to the end of the day is that end, as the driver has it. */
    static String format(LocalTime value) {
        return value.get(ChronoField.NANO_OF_SECOND) % MICRO == 0 ? value.toString() : micros(value);
    }

    static String format(OffsetTime value) {
        return format(value.toLocalTime()) + (value.getOffset().equals(ZoneOffset.UTC) ? "+00" : value.getOffset());
    }

    /** The driver cuts off what is less than a microsecond, of this type alone; the end of the day it knows. */
    static OffsetTime rounded(OffsetTime value) {
        LocalTime time = value.toLocalTime();
        return time.get(ChronoField.NANO_OF_SECOND) % MICRO == 0 || micros(time).equals(END_OF_DAY)
                ? value
                : value.with(LocalTime.parse(micros(time)));
    }

    private static String micros(LocalTime value) {
        LocalTime rounded = value.plusNanos(MICRO / 2).truncatedTo(ChronoUnit.MICROS);
        return rounded.equals(LocalTime.MIDNIGHT) && value.getHour() > 0 ? END_OF_DAY : rounded.toString();
    }

    /** Half a microsecond up, as the driver does; the server, which reads the text, rounds it to what is even. */
    private static LocalDateTime rounded(LocalDateTime value) {
        return value.get(ChronoField.NANO_OF_SECOND) % MICRO == 0
                ? value
                : value.plusNanos(MICRO / 2).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * A point in time.
     *
     * @throws java.time.DateTimeException if it lies beyond the years of Java's dates
     */
    static String format(Instant value) {
        if (value.equals(LAST)) {
            return INFINITY;
        }
        if (value.equals(FIRST)) {
            return MINUS_INFINITY;
        }
        LocalDateTime utc = LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC);
        return moment(rounded(utc), "+00");
    }

    /** By hand, because a formatter is most of what a bulk load costs. */
    private static String moment(LocalDateTime value, String zone) {
        StringBuilder text = day(new StringBuilder(32), value.toLocalDate()).append(' ');
        two(text, value.getHour()).append(':');
        two(text, value.getMinute()).append(':');
        two(text, value.getSecond());
        int fraction = value.getNano();
        if (fraction != 0) {
            String nanos = Integer.toString(1_000_000_000 + fraction);
            text.append('.').append(nanos, 1, nanos.length());
        }
        return text.append(zone).append(era(value.toLocalDate())).toString();
    }

    /** A date without its era: 1 BC is the year 0 of ISO 8601. */
    private static StringBuilder day(StringBuilder text, LocalDate date) {
        int year = date.getYear() > 0 ? date.getYear() : 1 - date.getYear();
        if (year < 1_000) {
            text.append(year < 10 ? "000" : year < 100 ? "00" : "0");
        }
        text.append(year).append('-');
        two(text, date.getMonthValue()).append('-');
        return two(text, date.getDayOfMonth());
    }

    private static String era(LocalDate date) {
        return date.getYear() > 0 ? "" : BC;
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /** The text with its year as ISO 8601 has it: 1 BC is 0, and five digits have a sign. */
    private static String iso(String text) {
        int end = text.indexOf('-');
        boolean bc = text.endsWith(BC);
        if (end == 4 && !bc) {
            return text.replace(' ', 'T');
        }
        int year = Integer.parseInt(text.substring(0, end));
        String rest =
                text.substring(end, text.length() - (bc ? BC.length() : 0)).replace(' ', 'T');
        return LocalDate.of(bc ? 1 - year : year, 1, 1).toString().replaceFirst("-01-01$", "") + rest;
    }
}
