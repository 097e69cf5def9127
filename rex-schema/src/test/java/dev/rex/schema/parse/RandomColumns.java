package dev.rex.schema.parse;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table for random checks, with literals and values that meet each other, and the odd ones of each type.
 *
 * @param dialect the dialect's name
 * @param columns the columns
 */
record RandomColumns(String dialect, List<Column> columns) {
    /**
     * A column.
     *
     * @param placeholder what stands for its value in an insert
     * @param literals as SQL
     * @param values as Java has them, null among them
     */
    record Column(
            String name,
            String type,
            String family,
            String placeholder,
            List<String> literals,
            List<@Nullable Object> values) {}

    /** The usual form on SQLite. */
    private static final DateTimeFormatter SQLITE_TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    private static final List<String> WHOLE = List.of("0", "1", "2", "-1", "3", "1.5", "100", "1e2");
    private static final List<String> DECIMAL = List.of("0", "0.1", "1.50", "1.005", "2", "-0.5", "99.99", "0.30");
    private static final List<String> TEXT =
            List.of("'a'", "'A'", "'abc'", "''", "' '", "'a '", "'b'", "'é'", "'it''s'", "'01'", "'1'", "'x_y'");
    private static final List<@Nullable Object> TEXTS = Arrays.asList(
            null, "", " ", "a", "A", "a ", "abc", "ABC", "b", "é", "É", "e", "it's", "01", "1", "1.0", "a.b", "ab",
            "abab", "x_y", "x%z", "😀", "a😀", "😀😀", "a\nb", "\n", "\t", "ä", "ß", "ss", "a\\b", "aaaa", "9", "a    ",
            "ı", "I", "i");
    private static final List<String> DATE = List.of("'2020-01-01'", "'2020-06-30'", "'1999-12-31'", "'2021-01-01'");
    private static final List<@Nullable Object> DATES = Arrays.asList(
            null,
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 6, 30),
            LocalDate.of(1999, 12, 31),
            LocalDate.of(1, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(2020, 12, 31));
    private static final List<String> TIMESTAMP =
            List.of("'2020-01-01 00:00:00'", "'2020-06-30 12:00:00.5'", "'2020-01-01'", "'2020-06-30 12:00:00.123456'");
    private static final List<@Nullable Object> TIMESTAMPS = Arrays.asList(
            null,
            LocalDateTime.parse("2020-01-01T00:00:00"),
            LocalDateTime.parse("2020-06-30T12:00:00.5"),
            LocalDateTime.parse("2020-06-30T12:00:00.25"),
            LocalDateTime.parse("2020-06-30T12:00:00.1234"),
            LocalDateTime.parse("2020-06-30T12:00:00.4999999"),
            LocalDateTime.parse("2020-06-30T12:00:00"));
    private static final List<@Nullable Object> INSTANTS = TIMESTAMPS.stream()
            .map(t -> t == null ? null : ((LocalDateTime) t).toInstant(ZoneOffset.UTC))
            .collect(Collectors.toList());
    private static final List<@Nullable Object> WHOLES = Arrays.asList(null, 0, 1, 2, 3, -1, 100, 32767);
    private static final List<@Nullable Object> DECIMALS = Arrays.asList(
            null,
            new BigDecimal("0"),
            new BigDecimal("0.1"),
            new BigDecimal("1.5"),
            new BigDecimal("1.005"),
            new BigDecimal("1.0049999999999999999999"),
            new BigDecimal("99.99"),
            new BigDecimal("99.994"),
            new BigDecimal("-0.5"),
            new BigDecimal("0.1000000000000000000001"),
            new BigDecimal("2"));
    private static final List<@Nullable Object> DOUBLES = Arrays.asList(
            null,
            0.0,
            -0.0,
            0.1,
            0.1f + 0.0,
            1.5,
            1.005,
            99.99,
            0.1 + 0.2,
            0.3,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE,
            2.0);
    private static final List<@Nullable Object> FLOATS =
            Arrays.asList(null, 0f, -0f, 0.1f, 1.5f, 2f, 99.99f, Float.NaN, Float.POSITIVE_INFINITY);
    private static final List<@Nullable Object> BYTES =
            Arrays.asList(null, new byte[0], new byte[] {0}, "ab".getBytes(StandardCharsets.UTF_8), new byte[4]);

    static RandomColumns of(String dialect) {
        return dialect.equals("postgresql") ? postgresql() : sqlite();
    }

    private static RandomColumns postgresql() {
        List<String> uuids =
                List.of("'00000000-0000-0000-0000-000000000001'", "'80000000-0000-0000-0000-000000000000'");
        List<@Nullable Object> uuid = Arrays.asList(null, new UUID(0, 1), new UUID(1L << 63, 0), new UUID(5, 5));
        return new RandomColumns(
                "postgresql",
                List.of(
                        new Column("age", "integer", "number", "?", WHOLE, WHOLES),
                        new Column("small", "smallint", "number", "?", WHOLE, WHOLES),
                        new Column("big", "bigint", "number", "?", WHOLE, longs()),
                        new Column("price", "numeric(5,2)", "number", "?", DECIMAL, DECIMALS),
                        new Column("amount", "numeric", "number", "?", DECIMAL, DECIMALS),
                        new Column("ratio", "double precision", "float", "?", DECIMAL, DOUBLES),
                        new Column("weight", "real", "float", "?", DECIMAL, FLOATS),
                        new Column("name", "text", "text", "?", TEXT, TEXTS),
                        new Column("mail", "varchar(3)", "text", "?", TEXT, TEXTS),
                        new Column("code", "char(3)", "text", "?", TEXT, TEXTS),
                        new Column("active", "boolean", "boolean", "?", List.of("true", "false"), truths()),
                        new Column("born", "date", "date", "?", DATE, DATES),
                        new Column("due", "date", "date", "?", DATE, DATES),
                        new Column("made", "timestamp(3)", "timestamp", "?", TIMESTAMP, TIMESTAMPS),
                        new Column("at", "timestamptz", "instant", "?", TIMESTAMP, INSTANTS),
                        new Column(
                                "status",
                                "mood",
                                "enum",
                                "?::mood",
                                List.of("'a'", "'b c'"),
                                Arrays.asList(null, "a", "b c", "C")),
                        new Column("owner", "uuid", "uuid", "?", uuids, uuid),
                        new Column("editor", "uuid", "uuid", "?", uuids, uuid),
                        new Column("data", "bytea", "bytes", "?", List.of("'\\x00'"), BYTES)));
    }

    private static RandomColumns sqlite() {
        return new RandomColumns(
                "sqlite",
                List.of(
                        new Column("age", "integer", "number", "?", WHOLE, WHOLES),
                        new Column("small", "smallint", "number", "?", WHOLE, WHOLES),
                        new Column("big", "bigint", "number", "?", WHOLE, longs()),
                        new Column("price", "numeric(5,2)", "number", "cast(? as numeric)", DECIMAL, DECIMALS),
                        new Column("amount", "decimal", "number", "cast(? as numeric)", DECIMAL, DECIMALS),
                        new Column("ratio", "double precision", "float", "?", DECIMAL, DOUBLES),
                        new Column("weight", "float4", "float", "?", DECIMAL, FLOATS),
                        new Column("name", "text", "text", "?", TEXT, TEXTS),
                        new Column("mail", "varchar(3)", "text", "?", TEXT, TEXTS),
                        new Column("code", "text collate nocase", "text", "?", TEXT, TEXTS),
                        new Column("nick", "text collate rtrim", "text", "?", TEXT, TEXTS),
                        new Column("active", "boolean", "boolean", "?", List.of("true", "false", "0", "1"), truths()),
                        new Column("born", "date", "date", "?", DATE, DATES),
                        new Column("due", "date", "date", "?", DATE, DATES),
                        new Column("made", "timestamp", "timestamp", "?", TIMESTAMP, TIMESTAMPS),
                        new Column("at", "timestamptz", "instant", "?", TIMESTAMP, INSTANTS),
                        new Column("data", "blob", "bytes", "?", List.of("x'00'"), BYTES)));
    }

    private static List<@Nullable Object> longs() {
        return Arrays.asList(null, 0L, 1L, -1L, 100L, Long.MAX_VALUE, (1L << 53) + 1);
    }

    private static List<@Nullable Object> truths() {
        return Arrays.asList(null, true, false);
    }

    /** The columns as they are declared. */
    String declarations() {
        return columns.stream().map(c -> c.name() + " " + c.type()).collect(Collectors.joining(", "));
    }

    Column pick(Random random) {
        return columns.get(random.nextInt(columns.size()));
    }

    /** A column of the same family. */
    Column like(Column column, Random random) {
        List<Column> same =
                columns.stream().filter(c -> c.family().equals(column.family())).toList();
        return same.get(random.nextInt(same.size()));
    }

    /** The name of a text column. */
    String text(Random random) {
        List<Column> texts =
                columns.stream().filter(c -> c.family().equals("text")).toList();
        return texts.get(random.nextInt(texts.size())).name();
    }

    /** A value as it is bound: on SQLite, dates and decimals are texts. */
    static @Nullable Object bound(String dialect, @Nullable Object value) {
        if (dialect.equals("postgresql")) {
            return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
        }
        if (value instanceof LocalDateTime time) {
            return SQLITE_TIME.format(time);
        }
        if (value instanceof Instant instant) {
            return SQLITE_TIME.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        }
        return value instanceof LocalDate || value instanceof BigDecimal ? value.toString() : value;
    }
}
