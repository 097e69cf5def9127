package dev.rex.dsl.dialect.postgres;

import dev.rex.schema.DataType;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values as the server reads them from text, for {@code copy}: the way back of what {@link PostgresTime} reads. */
final class PostgresValueText {
    private static final Instant LAST = OffsetDateTime.MAX.toInstant();
    private static final Instant FIRST = OffsetDateTime.MIN.toInstant();

    private PostgresValueText() {}

    /** Whether values of that type can be written. */
    static boolean writes(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    DECIMAL,
                    REAL,
                    DOUBLE,
                    TEXT,
                    BINARY,
                    DATE,
                    TIME,
                    TIMESTAMP,
                    TIMESTAMP_TZ,
                    UUID,
                    JSON,
                    ENUM -> true;
            case ARRAY -> {
                DataType element = Objects.requireNonNull(type.element());
                yield element.kind() != DataType.Kind.ARRAY && writes(element);
            }
            default -> false;
        };
    }

    /** The text of a value that a codec for that type takes. */
    static String of(Object value, DataType type) throws SQLException {
        return switch (type.kind()) {
            case BOOLEAN -> (Boolean) value ? "t" : "f";
            case BINARY -> "\\x" + HexFormat.of().formatHex((byte[]) value);
            case DATE -> date((LocalDate) value);
            case TIMESTAMP -> timestamp((LocalDateTime) value);
            case TIMESTAMP_TZ -> instant((Instant) value);
            case ARRAY -> array((List<?>) value, Objects.requireNonNull(type.element()));
            default -> value.toString();
        };
    }

    private static String date(LocalDate date) {
        if (date.equals(LocalDate.MAX)) {
            return "infinity";
        }
        return date.equals(LocalDate.MIN)
                ? "-infinity"
                : day(new StringBuilder(13), date).append(era(date)).toString();
    }

    private static String timestamp(LocalDateTime value) {
        if (value.equals(LocalDateTime.MAX)) {
            return "infinity";
        }
        return value.equals(LocalDateTime.MIN) ? "-infinity" : moment(value, "");
    }

    private static String instant(Instant value) throws SQLException {
        if (value.equals(LAST)) {
            return "infinity";
        }
        if (value.equals(FIRST)) {
            return "-infinity";
        }
        try {
            return moment(LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC), "+00");
        } catch (DateTimeException e) {
            throw new SQLException("timestamp out of range", "22008", e);
        }
    }

    private static String moment(LocalDateTime value, String zone) {
        StringBuilder text = day(new StringBuilder(32), value.toLocalDate()).append(' ');
        two(text, value.getHour()).append(':');
        two(text, value.getMinute()).append(':');
        two(text, value.getSecond());
        int fraction = value.get(ChronoField.NANO_OF_SECOND);
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
        return date.getYear() > 0 ? "" : " BC";
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static String array(List<?> values, DataType element) throws SQLException {
        StringBuilder text = new StringBuilder("{");
        for (@Nullable Object value : values) {
            text.append(text.length() == 1 ? "" : ",");
            if (value == null) {
                text.append("NULL");
            } else {
                String escaped = of(value, element).replace("\\", "\\\\").replace("\"", "\\\"");
                text.append('"').append(escaped).append('"');
            }
        }
        return text.append('}').toString();
    }
}
