package dev.rex.dsl.dialect.sqlite;

import dev.rex.dsl.dialect.Codecs;
import dev.rex.dsl.dialect.JdbcCodec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * SQLite's codecs. It stores integers, doubles, texts and blobs only; everything else is a text in a fixed form, so
 * that the order of texts is the order of values.
 */
final class SqliteCodecs {
    /** JSON holds 15 digits of a double, a double needs 17. */
    private static final String EXACT_DOUBLE = "case when %s is not null then printf('%!.17g', %s) end";

    private SqliteCodecs() {}

    /** The codecs, with texts read in that way. */
    static Codecs of(SqliteText texts) {
        return new Codecs(
                JdbcCodec.of(
                        Types.INTEGER,
                        (rows, i) -> rows.getLong(i) != 0 ? Boolean.TRUE : zero(rows, Boolean.FALSE),
                        (statement, i, value) -> statement.setInt(i, value ? 1 : 0),
                        text -> !text.equals("0") && !text.equals("false")),
                JdbcCodec.of(
                        Types.INTEGER,
                        (rows, i) -> {
                            long value = inRange(rows.getLong(i), Short.MIN_VALUE, Short.MAX_VALUE);
                            return value == 0 ? zero(rows, (short) 0) : Short.valueOf((short) value);
                        },
                        PreparedStatement::setShort,
                        Short::valueOf),
                JdbcCodec.of(
                        Types.INTEGER,
                        (rows, i) -> {
                            long value = inRange(rows.getLong(i), Integer.MIN_VALUE, Integer.MAX_VALUE);
                            return value == 0 ? zero(rows, 0) : Integer.valueOf((int) value);
                        },
                        PreparedStatement::setInt,
                        Integer::valueOf),
                JdbcCodec.of(
                        Types.INTEGER,
                        (rows, i) -> {
                            long value = rows.getLong(i);
                            return value == 0 ? zero(rows, 0L) : Long.valueOf(value);
                        },
                        PreparedStatement::setLong,
                        Long::valueOf),
                new SqliteDecimal(texts),
                new JdbcCodec<>(
                        Types.REAL,
                        (rows, i) -> {
                            float value = rows.getFloat(i);
                            return value == 0 ? zero(rows, value) : Float.valueOf(value);
                        },
                        (statement, i, value) -> statement.setFloat(i, (float) number(value)),
                        text -> (float) number(text),
                        EXACT_DOUBLE),
                new JdbcCodec<>(
                        Types.REAL,
                        (rows, i) -> {
                            double value = rows.getDouble(i);
                            return value == 0 ? zero(rows, value) : Double.valueOf(value);
                        },
                        (statement, i, value) -> statement.setDouble(i, number(value)),
                        SqliteCodecs::number,
                        EXACT_DOUBLE),
                text(texts, Function.identity(), Function.identity(), "%s"),
                new JdbcCodec<>(
                        Types.BLOB,
                        ResultSet::getBytes,
                        PreparedStatement::setBytes,
                        HexFormat.of()::parseHex,
                        "case when %s is not null then hex(%s) end"),
                text(texts, SqliteTime::date, SqliteTime::format, "%s"),
                text(texts, SqliteTime::time, SqliteTime::format, "%s"),
                text(texts, SqliteTime::timestamp, SqliteTime::format, "%s"),
                text(texts, SqliteTime::instant, SqliteTime::format, "%s"),
                text(texts, UUID::fromString, UUID::toString, "%s"),
                text(texts, Function.identity(), Function.identity(), "cast(%s as text)"),
                text(texts, Function.identity(), Function.identity(), "%s"),
                JdbcCodec.of(Types.OTHER, ResultSet::getObject, PreparedStatement::setObject, text -> text),
                texts::readUtf8);
    }

    /** A codec of values that are stored as text. */
    private static <V> JdbcCodec<V> text(
            SqliteText texts, Function<String, V> parse, Function<V, String> format, String jsonForm) {
        return new JdbcCodec<>(
                Types.VARCHAR,
                (rows, i) -> {
                    String text = texts.read(rows, i);
                    return text == null ? null : parsed(text, parse);
                },
                (statement, i, value) -> statement.setString(i, format.apply(value)),
                parse,
                jsonForm);
    }

    static <V> V parsed(String text, Function<String, V> parse) throws SQLException {
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw new SQLException("a text in the database is not of its column's type", SqliteErrors.BAD_VALUE, e);
        }
    }

    /** What a zero was; the driver reads NULL as one, and asking it which costs as much as reading. */
    private static <V> @Nullable V zero(ResultSet rows, V value) throws SQLException {
        return rows.wasNull() ? null : value;
    }

    private static long inRange(long value, long least, long greatest) throws SQLException {
        if (value < least || value > greatest) {
            throw new SQLException(
                    "a number in the database does not fit its column's declared type", SqliteErrors.BAD_VALUE);
        }
        return value;
    }

    private static double number(double value) throws SQLException {
        if (Double.isNaN(value)) {
            throw new SQLException("NaN cannot be stored: SQLite would make it NULL", SqliteErrors.BAD_VALUE);
        }
        return value;
    }

    private static double number(String text) {
        return switch (text) {
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
