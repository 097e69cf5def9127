package dev.rex.dsl.dialect.sqlite;

import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.Codecs;
import dev.rex.dsl.dialect.JdbcCodec;
import dev.rex.dsl.dialect.WellFormed;
import dev.rex.dsl.type.Interval;
import dev.rex.schema.DataType.Kind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.OffsetTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * SQLite's codecs. It stores integers, doubles, texts and blobs only; everything else is a text in a fixed form, so
 * that the order of texts is the order of values.
 */
final class SqliteCodecs {
    /** JSON holds 15 digits of a double, a double needs 17. */
    private static final String EXACT_DOUBLE = "case when typeof(%s) = 'real' then printf('%!.17g', %s) else %s end";

    /** Below it a float has all whole numbers, and their digits. */
    private static final double ALL_WHOLE = 1 << 24;

    private final SqliteText texts;

    private SqliteCodecs(SqliteText texts) {
        this.texts = texts;
    }

    /** The codecs, with texts read in that way. */
    static Codecs of(SqliteText texts) {
        return new Codecs(new SqliteCodecs(texts)::make, texts::readUtf8, false);
    }

    private Codec<?> make(Kind kind) {
        return switch (kind) {
            case BOOLEAN ->
                JdbcCodec.<Boolean>of(
                        Types.INTEGER,
                        (rows, i) -> rows.getLong(i) != 0 ? Boolean.TRUE : truth(rows, i),
                        (statement, i, value) -> statement.setInt(i, value ? 1 : 0),
                        SqliteCodecs::truth);
            case SMALLINT ->
                JdbcCodec.<Short>of(
                        Types.INTEGER,
                        (rows, i) -> {
                            long value = inRange(rows.getLong(i), Short.MIN_VALUE, Short.MAX_VALUE);
                            return value == 0 ? zero(rows, i, (short) 0) : Short.valueOf((short) value);
                        },
                        PreparedStatement::setShort,
                        Short::valueOf);
            case INTEGER ->
                JdbcCodec.<Integer>of(
                        Types.INTEGER,
                        (rows, i) -> {
                            long value = inRange(rows.getLong(i), Integer.MIN_VALUE, Integer.MAX_VALUE);
                            return value == 0 ? zero(rows, i, 0) : Integer.valueOf((int) value);
                        },
                        PreparedStatement::setInt,
                        Integer::valueOf);
            case BIGINT ->
                JdbcCodec.<Long>of(
                        Types.INTEGER,
                        (rows, i) -> {
                            long value = rows.getLong(i);
                            return value == 0 ? zero(rows, i, 0L) : Long.valueOf(inside(rows, i, value));
                        },
                        PreparedStatement::setLong,
                        Long::valueOf);
            case DECIMAL -> new SqliteDecimal(texts);
            case REAL ->
                new JdbcCodec<Float>(
                        Types.REAL,
                        (rows, i) -> {
                            float value = rows.getFloat(i);
                            return value == 0 ? zero(rows, i, value) : Float.valueOf(value);
                        },
                        (statement, i, value) -> statement.setDouble(i, nearest(value)),
                        text -> (float) number(text),
                        EXACT_DOUBLE);
            case DOUBLE ->
                new JdbcCodec<Double>(
                        Types.REAL,
                        (rows, i) -> {
                            double value = rows.getDouble(i);
                            return value == 0 ? zero(rows, i, value) : Double.valueOf(value);
                        },
                        (statement, i, value) -> statement.setDouble(i, number(value)),
                        SqliteCodecs::number,
                        EXACT_DOUBLE);
            case TEXT -> characters("%s", text -> {});
            case BINARY ->
                new JdbcCodec<byte[]>(
                        Types.BLOB,
                        ResultSet::getBytes,
                        PreparedStatement::setBytes,
                        HexFormat.of()::parseHex,
                        "case when %s is not null then hex(%s) end");
            case DATE -> text(SqliteTime::date, SqliteTime::format, "%s");
            case TIME -> text(SqliteTime::time, SqliteTime::format, "%s");
            case TIMESTAMP -> text(SqliteTime::timestamp, SqliteTime::format, "%s");
            case TIMESTAMP_TZ -> text(SqliteTime::instant, SqliteTime::format, "%s");
            case UUID -> text(UUID::fromString, UUID::toString, "%s");
            case JSON -> characters("cast(%s as text)", SqliteJson::requireDocument);
            case ENUM -> characters("%s", text -> {});
            case LITERAL -> characters("%s", text -> {});
            case TIME_TZ -> text(OffsetTime::parse, OffsetTime::toString, "%s");
            case INTERVAL -> text(Interval::parse, Interval::toString, "%s");
            case OTHER ->
                JdbcCodec.<Object>of(Types.OTHER, ResultSet::getObject, PreparedStatement::setObject, text -> text);
            case ARRAY, RANGE, MULTIRANGE -> throw new IllegalArgumentException("what has elements has no codec");
        };
    }

    /** A codec of values that are stored as text. */
    private <V> JdbcCodec<V> text(Function<String, V> parse, Function<V, String> format, String jsonForm) {
        return new JdbcCodec<>(
                Types.VARCHAR,
                (rows, i) -> {
                    String text = texts.read(rows, i);
                    return text == null ? null : parsed(text, parse);
                },
                (statement, i, value) -> statement.setString(i, formatted(value, format)),
                parse,
                jsonForm);
    }

    /** Refuses a text. */
    @FunctionalInterface
    private interface Check {
        void of(String text) throws SQLException;
    }

    /** A codec of texts as they are. */
    private JdbcCodec<String> characters(String jsonForm, Check check) {
        return new JdbcCodec<>(
                Types.VARCHAR,
                texts::read,
                (statement, i, value) -> {
                    check.of(value);
                    statement.setString(i, WellFormed.of(value));
                },
                Function.identity(),
                jsonForm);
    }

    private static <V> String formatted(V value, Function<V, String> format) throws SQLException {
        try {
            return format.apply(value);
        } catch (DateTimeException e) {
            throw new SQLException("a point in time is out of range", SqliteErrors.BAD_VALUE, e);
        }
    }

    static <V> V parsed(String text, Function<String, V> parse) throws SQLException {
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw new SQLException("the text that is stored is not of its declared type", SqliteErrors.BAD_VALUE, e);
        }
    }

    /**
     * What a zero was: NULL, a text or bytes are read as one too, and asking for what is stored costs as much as reading.
     * A text that begins with digits is these digits, as SQLite has it.
     */
    private static <V> @Nullable V zero(ResultSet rows, int index, V value) throws SQLException {
        Object stored = rows.getObject(index);
        if (stored == null) {
            return null;
        }
        if (stored instanceof Number || (stored instanceof String text && isZero(text))) {
            return value;
        }
        throw notANumber(stored);
    }

    private static SQLException notANumber(Object stored) {
        return new SQLException(
                "a " + (stored instanceof String ? "text" : "blob") + " is stored where its declared type has a number",
                SqliteErrors.BAD_VALUE);
    }

    private static boolean isZero(String text) {
        try {
            return Double.parseDouble(text) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A truth value that was read as 0; others write them as words. */
    private static @Nullable Boolean truth(ResultSet rows, int index) throws SQLException {
        Object stored = rows.getObject(index);
        if (stored instanceof String text) {
            return parsed(text, SqliteCodecs::truth);
        }
        if (stored instanceof byte[]) {
            throw notANumber(stored);
        }
        return stored instanceof Number number ? Boolean.valueOf(number.doubleValue() != 0) : null;
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> Double.parseDouble(text) != 0;
        };
    }

    private static long inRange(long value, long least, long greatest) throws SQLException {
        if (value < least || value > greatest) {
            throw notInRange();
        }
        return value;
    }

    /** SQLite computes on in floating point beyond 64 bits, and gives the nearest end of them for that. */
    private static long inside(ResultSet rows, int index, long value) throws SQLException {
        boolean end = value == Long.MAX_VALUE || value == Long.MIN_VALUE;
        if (end && !Long.toString(value).equals(String.valueOf(rows.getObject(index)))) {
            throw notInRange();
        }
        return value;
    }

    private static SQLException notInRange() {
        return new SQLException(
                "a number in the database does not fit its column's declared type", SqliteErrors.BAD_VALUE);
    }

    private static double number(double value) throws SQLException {
        if (Double.isNaN(value)) {
            throw new SQLException("NaN cannot be stored: SQLite would make it NULL", SqliteErrors.BAD_VALUE);
        }
        return value;
    }

    /**
     * The double that the float's digits are in SQL: 0.1 written by anybody else is not what 32 bits make of it, and would
     * not be equal to it.
     */
    private static double nearest(float value) throws SQLException {
        double wide = number(value);
        boolean same = wide == Math.rint(wide) && Math.abs(wide) < ALL_WHOLE;
        return same ? wide : Double.parseDouble(Float.toString(value));
    }

    private static double number(String text) {
        return switch (text) {
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
