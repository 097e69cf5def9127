package dev.rex.dsl.dialect.postgres;

import dev.rex.dsl.type.Interval;
import dev.rex.dsl.type.Range;
import dev.rex.schema.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Objects;

/** Values as PostgreSQL writes and reads them in text: alone, as elements of arrays and as ends of ranges. */
final class PostgresValues {
    private static final long MICROS_OF_SECOND = 1_000_000;
    private static final long MICROS_OF_MINUTE = 60 * MICROS_OF_SECOND;
    private static final long MICROS_OF_HOUR = 60 * MICROS_OF_MINUTE;

    private PostgresValues() {}

    @SuppressWarnings("unchecked") // what the type says
    static String format(DataType type, Object value) {
        return switch (type.kind()) {
            case DATE -> PostgresTime.format((LocalDate) value);
            case TIME -> PostgresTime.format((LocalTime) value);
            case TIME_TZ -> PostgresTime.format((OffsetTime) value);
            case TIMESTAMP -> PostgresTime.format((LocalDateTime) value);
            case TIMESTAMP_TZ -> PostgresTime.format((Instant) value);
            case INTERVAL -> interval((Interval) value);
            case RANGE -> ((Range<Object>) value).toText(end -> format(element(type), end));
            case MULTIRANGE -> Range.toText((List<Range<Object>>) value, end -> format(element(type), end));
            default -> value.toString();
        };
    }

    static Object parse(DataType type, String text) {
        return switch (type.kind()) {
            case RANGE -> Range.parse(text, end -> parse(element(type), end));
            case MULTIRANGE -> Range.parseAll(text, end -> parse(element(type), end));
            case INTERVAL -> Interval.parse(text);
            case LITERAL -> text;
            default -> PostgresCodecs.CODECS.of(type.kind()).fromJson(text);
        };
    }

    private static DataType element(DataType type) {
        return Objects.requireNonNull(type.element());
    }

    /** In the form of the server's own dumps, the only one in which every version reads all microseconds. */
    private static String interval(Interval value) {
        if (value.equals(Interval.INFINITY) || value.equals(Interval.MINUS_INFINITY)) {
            return value.toString();
        }
        long micros = value.micros();
        String seconds = Long.toString(Math.abs(micros % MICROS_OF_SECOND));
        return signed(value.months()) + " mons " + signed(value.days()) + " days "
                + (micros < 0 ? "-" : "+")
                + Math.abs(micros / MICROS_OF_HOUR) + ":"
                + Math.abs(micros % MICROS_OF_HOUR / MICROS_OF_MINUTE) + ":"
                + Math.abs(micros % MICROS_OF_MINUTE / MICROS_OF_SECOND)
                + "." + "0".repeat(6 - seconds.length()) + seconds;
    }

    private static String signed(int number) {
        return number < 0 ? Integer.toString(number) : "+" + number;
    }
}
