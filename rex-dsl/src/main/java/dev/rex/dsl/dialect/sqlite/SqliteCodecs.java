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

    static final Codecs CODECS = new Codecs(
            JdbcCodec.of(
                    Types.INTEGER,
                    (rows, i) -> orNull(rows, rows.getLong(i) != 0),
                    (statement, i, value) -> statement.setInt(i, value ? 1 : 0),
                    text -> !text.equals("0") && !text.equals("false")),
            JdbcCodec.of(
                    Types.INTEGER,
                    (rows, i) -> orNull(rows, (short) inRange(rows.getLong(i), Short.MIN_VALUE, Short.MAX_VALUE)),
                    PreparedStatement::setShort,
                    Short::valueOf),
            JdbcCodec.of(
                    Types.INTEGER,
                    (rows, i) -> orNull(rows, (int) inRange(rows.getLong(i), Integer.MIN_VALUE, Integer.MAX_VALUE)),
                    PreparedStatement::setInt,
                    Integer::valueOf),
            JdbcCodec.of(
                    Types.INTEGER,
                    (rows, i) -> orNull(rows, rows.getLong(i)),
                    PreparedStatement::setLong,
                    Long::valueOf),
            new SqliteDecimal(),
            new JdbcCodec<>(
                    Types.REAL,
                    (rows, i) -> orNull(rows, rows.getFloat(i)),
                    (statement, i, value) -> statement.setFloat(i, (float) number(value)),
                    text -> (float) number(text),
                    EXACT_DOUBLE),
            new JdbcCodec<>(
                    Types.REAL,
                    (rows, i) -> orNull(rows, rows.getDouble(i)),
                    (statement, i, value) -> statement.setDouble(i, number(value)),
                    SqliteCodecs::number,
                    EXACT_DOUBLE),
            text(text -> text, text -> text, "%s"),
            new JdbcCodec<>(
                    Types.BLOB,
                    ResultSet::getBytes,
                    PreparedStatement::setBytes,
                    HexFormat.of()::parseHex,
                    "case when %s is not null then hex(%s) end"),
            text(SqliteTime::date, SqliteTime::format, "%s"),
            text(SqliteTime::time, SqliteTime::format, "%s"),
            text(SqliteTime::timestamp, SqliteTime::format, "%s"),
            text(SqliteTime::instant, SqliteTime::format, "%s"),
            text(UUID::fromString, UUID::toString, "%s"),
            text(text -> text, text -> text, "cast(%s as text)"),
            text(text -> text, text -> text, "%s"),
            JdbcCodec.of(Types.OTHER, ResultSet::getObject, PreparedStatement::setObject, text -> text));

    private SqliteCodecs() {}

    /** A codec of values that are stored as text. */
    private static <V> JdbcCodec<V> text(Function<String, V> parse, Function<V, String> format, String jsonForm) {
        return new JdbcCodec<>(
                Types.VARCHAR,
                (rows, i) -> {
                    String text = rows.getString(i);
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

    private static <V> @Nullable V orNull(ResultSet rows, V value) throws SQLException {
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
