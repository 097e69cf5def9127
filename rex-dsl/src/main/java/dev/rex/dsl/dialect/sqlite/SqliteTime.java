package dev.rex.dsl.dialect.sqlite;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * Dates and times as SQLite writes them: {@code YYYY-MM-DD HH:MM:SS}, in UTC, a fraction only where there is one. Read
 * leniently: a {@code T} in the middle, an offset, seconds or milliseconds since 1970.
 *
 * <p>The order of texts is that of times, also of years that do not have four digits, which SQLite's own functions do not
 * know: a later one has a letter before it that tells how many digits there are ({@code A12026}, up to {@code E}), and one
 * before the year 0 has {@code -}, a letter that falls with the number of digits, and what its digits lack to nines ({@code
 * -F9956} is the year -43).
 */
final class SqliteTime {
    /** Numbers from here on are milliseconds; as seconds they would be beyond the year 5000. */
    private static final BigDecimal FIRST_MILLIS = BigDecimal.valueOf(100_000_000_000L);

    private static final int MOST_DIGITS = 9;

    private SqliteTime() {}

    static String format(LocalDate value) {
        int year = value.getYear();
        if (year >= 0 && year <= 9999) {
            return value.toString();
        }
        String digits = Integer.toString(Math.abs(year));
        String rest = value.withYear(2000 + Math.floorMod(year, 4)).toString().substring(4); // as long as the year
        if (year > 9999) {
            return (char) ('A' + digits.length() - 5) + digits + rest;
        }
        StringBuilder nines = new StringBuilder("-")
                .append((char) ('A' + MOST_DIGITS - Math.max(digits.length(), 4)))
                .append("9".repeat(Math.max(4 - digits.length(), 0)));
        for (int i = 0; i < digits.length(); i++) {
            nines.append((char) ('0' + '9' - digits.charAt(i)));
        }
        return nines.append(rest).toString();
    }

    /** The text with its year as ISO 8601 has it. */
    private static String withIsoYear(String text) {
        if (!text.isEmpty() && Character.isLetter(text.charAt(0))) {
            return "+" + text.substring(1);
        }
        int end = text.indexOf('-', 1);
        if (end < 0 || text.charAt(0) != '-' || !Character.isLetter(text.charAt(1))) {
            return text;
        }
        StringBuilder iso = new StringBuilder("-");
        for (int i = 2; i < end; i++) {
            iso.append((char) ('0' + '9' - text.charAt(i)));
        }
        return iso.append(text, end, text.length()).toString();
    }

    static String format(LocalTime value) {
        return append(new StringBuilder(18), value).toString();
    }

    static String format(LocalDateTime value) {
        StringBuilder text = append(new StringBuilder(29), value.toLocalDate()).append(' ');
        return append(text, value.toLocalTime()).toString();
    }

    private static StringBuilder append(StringBuilder text, LocalDate value) {
        int year = value.getYear();
        if (year < 0 || year > 9_999) {
            return text.append(format(value));
        }
        two(two(text, year / 100), year % 100).append('-');
        two(text, value.getMonthValue()).append('-');
        return two(text, value.getDayOfMonth());
    }

    /** By hand, because a formatter takes ten times as long, and every row that is written may have such a value. */
    private static StringBuilder append(StringBuilder text, LocalTime value) {
        two(text, value.getHour()).append(':');
        two(text, value.getMinute()).append(':');
        two(text, value.getSecond());
        int fraction = value.get(ChronoField.NANO_OF_SECOND);
        if (fraction != 0) {
            String digits = Integer.toString(1_000_000_000 + fraction);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            text.append('.').append(digits, 1, end);
        }
        return text;
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    static String format(Instant value) {
        return format(LocalDateTime.ofInstant(value, ZoneOffset.UTC));
    }

    static LocalDate date(String text) {
        return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-'
                ? LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
                : timestamp(text).toLocalDate();
    }

    static LocalTime time(String text) {
        return text.indexOf('-') >= 0 ? timestamp(text).toLocalTime() : LocalTime.parse(text);
    }

    /** The usual form is read by position: it is the inner loop of every query that reads dates. */
    static LocalDateTime timestamp(String text) {
        if (text.length() == 19
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && (text.charAt(10) == ' ' || text.charAt(10) == 'T')
                && text.charAt(13) == ':'
                && text.charAt(16) == ':') {
            return LocalDateTime.of(
                    digits(text, 0, 4),
                    digits(text, 5, 7),
                    digits(text, 8, 10),
                    digits(text, 11, 13),
                    digits(text, 14, 16),
                    digits(text, 17, 19));
        }
        return lenient(text);
    }

    static Instant instant(String text) {
        return timestamp(text).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime lenient(String text) {
        if (isNumber(text)) {
            return LocalDateTime.ofInstant(epoch(new BigDecimal(text)), ZoneOffset.UTC);
        }
        String iso = withIsoYear(text.trim()).replace(' ', 'T');
        if (iso.indexOf('T') < 0) {
            return LocalDate.parse(iso).atStartOfDay();
        }
        int offset = Math.max(Math.max(iso.indexOf('Z'), iso.lastIndexOf('+')), iso.lastIndexOf('-'));
        return offset > iso.indexOf('T')
                ? OffsetDateTime.parse(iso).atZoneSameInstant(ZoneOffset.UTC).toLocalDateTime()
                : LocalDateTime.parse(iso);
    }

    /** Seconds or milliseconds since 1970. A fraction is a double's: six digits of it are sure. */
    private static Instant epoch(BigDecimal number) {
        BigDecimal seconds = number.abs().compareTo(FIRST_MILLIS) < 0 ? number : number.movePointLeft(3);
        BigDecimal micros = seconds.movePointRight(6).setScale(0, RoundingMode.HALF_EVEN);
        return Instant.EPOCH.plus(micros.longValueExact(), ChronoUnit.MICROS);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && !(i == 0 && c == '-')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("not a digit at " + i);
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
